import { isRootUser } from '../../../analysis/image-user.ts';
import type { Service } from '../../../parse/compose/service.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'A service that ran as an unprivileged user may run as root',
  severity: 'medium',

  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the host.',
  fix: 'Keep `user` at the number of an unprivileged user.',
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.user?.user, after.user?.user];
    if (was === undefined || isRootUser(was)) return;
    const field = after.field('user');
    if (is !== undefined && isRootUser(is))
      yield field.violation(`Service "${after.name}" runs as ${is}, and ran as ${was}`);
    else if (field.isAbsent && !imageSetsUser(after))
      yield field.violation(`Service "${after.name}" no longer runs as ${was}, but as its image says`);
  },

  examples: {
    bad: [
      { before: 'services:\n  shop:\n    user: "1000"\n', after: 'services:\n  shop:\n    user: root #!\n' },
      {
        before: 'services:\n  shop:\n    image: shop\n    user: app\n',
        after: 'services:\n  shop: #!\n    image: shop\n',
      },
    ],
    good: [
      { before: 'services:\n  shop:\n    user: app\n', after: 'services:\n  shop:\n    user: "1000:1000"\n' },
      { before: 'services:\n  shop:\n    user: app\n', after: 'services:\n  shop:\n    user: ${USER_ID}\n' },
    ],
  },
});

function imageSetsUser({ builtStage }: Service): boolean {
  const user = builtStage?.inherited('USER')?.arguments[0];
  return user?.known === true && !isRootUser(user.text);
}
