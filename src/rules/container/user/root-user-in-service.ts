import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service is made to run as root',
  severity: 'medium',
  why: 'A process that runs as root needs one flaw of the kernel or one careless volume to be root on the host. The group of root alone reads and often writes the same files.',
  fix: 'Remove `user`, if the image has a user of its own, or name another: `user: "10001:10001"`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  equivalents: [],

  *check(service) {
    const { user } = service;
    if (user === undefined) return;
    if (isRoot(user.user)) yield user.field.violation(`Service "${service.name}" runs as root`);
    else if (user.group !== undefined && isRoot(user.group))
      yield user.field.violation(`Service "${service.name}" runs in the group of root`, 'low');
  },

  examples: {
    bad: [
      'services:\n  app:\n    user: root #!\n  web:\n    user: 0 #!\n  db:\n    user: "0:999" #!\n  cache:\n    user: 1000:root #!\n',
    ],
    good: [
      'services:\n  app:\n    user: 10001:10001\n  web:\n    user: "1000"\n  db:\n    user: "${ID}"\n  cache:\n    image: redis:7.2\n',
    ],
  },
});

function isRoot(name: string): boolean {
  return name === 'root' || /^0+$/.test(name);
}
