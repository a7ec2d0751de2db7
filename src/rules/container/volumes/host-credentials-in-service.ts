import { holdsCredentials } from '../../../analysis/host-path.ts';
import { homeMounts } from '../../../analysis/home-mount.ts';
import { hostFolder } from '../../../analysis/service-mount.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A volume of a Compose service holds somebody’s keys',
  severity: 'high',
  why: 'Whoever breaks into the container takes the keys of the user, the host or the cloud account and acts with them elsewhere.',
  fix: 'Remove the volume; hand over the one key that is needed through `secrets`, or forward the SSH agent.',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  equivalents: [],

  *check(service) {
    for (const { source, field } of [...service.mounts, ...homeMounts(service.field('volumes'))]) {
      const path = hostFolder({ source });
      if (path !== undefined && (holdsCredentials(path) || path === '/home/user'))
        yield field.violation(`Service "${service.name}" gets the keys in ${source}`);
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    volumes:\n      - ~/.ssh:/root/.ssh:ro #!\n      - ${HOME}/.aws:/root/.aws #!\n      - type: bind\n        source: /root/.kube/config #!\n        target: /kube\n      - ~:/home/me #!\n',
    ],
    good: [
      'services:\n  app:\n    volumes:\n      - ./.ssh:/root/.ssh\n      - ~/projects:/src\n      - ${HOME}/projects:/src\n      - keys:/root/.ssh\n',
    ],
  },
});
