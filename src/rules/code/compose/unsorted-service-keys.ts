import { orderedKeys } from '../../../analysis/written-keys.ts';
import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'The keys of a Compose service are not in the usual order',
  severity: 'info',
  why: 'Mere opinion: when every service is written alike, what is missing is seen.',
  fix: 'Begin with what the service is (`image`, `build`), then what it needs, its data, environment, network and commands.',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  equivalents: ['dclint:service-keys-order'],

  *check(file) {
    for (const [name, service] of file.root.field('services').entries) {
      const keys = orderedKeys(service);
      const late = keys.find(([key], index) => index > 0 && rank(keys[index - 1]?.[0]) > rank(key));
      if (late !== undefined)
        yield {
          ...late[1].violation(`In service "${name}", ${late[0]} usually stands further up`),
          field: service.path,
        };
    }
  },

  examples: {
    bad: ['services:\n  app:\n    container_name: app\n    image: app:1 #!\n    ports: ["80:80"]\n'],
    good: [
      'x-base: &base\n  user: "1000"\nservices:\n  app:\n    <<: *base\n    image: app:1\n    container_name: app\n    volumes: [data:/data]\n    environment:\n      A: b\n    ports: ["80:80"]\n    x-note: any\n',
    ],
  },
});

const order = [
  ['image', 'build', 'container_name'],
  ['depends_on'],
  ['volumes', 'volumes_from', 'configs', 'secrets'],
  ['environment', 'env_file'],
  ['ports', 'networks', 'network_mode', 'extra_hosts'],
  ['command', 'entrypoint', 'working_dir', 'restart', 'healthcheck'],
  ['logging', 'labels'],
  ['user', 'isolation'],
].flat();

/** Keys that belong to no group stand last, in any order. */
function rank(key: string | undefined): number {
  const at = order.indexOf(key ?? '');
  return at < 0 ? order.length : at;
}
