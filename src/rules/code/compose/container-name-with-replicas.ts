import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service with one container name wants several containers',
  severity: 'low',
  why: 'Container names are unique: Compose refuses the file.',
  fix: 'Remove `container_name`, or the replicas.',
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  equivalents: [],

  *check(service) {
    const replicas = [service.field('deploy', 'replicas'), service.field('scale')].find(
      ({ number }) => number !== undefined && number > 1,
    );
    if (replicas !== undefined && !service.field('container_name').isAbsent)
      yield replicas.violation(
        `Service "${service.name}" cannot give its name to ${replicas.number} containers`,
      );
  },

  examples: {
    bad: [
      'services:\n  app:\n    container_name: app\n    deploy:\n      replicas: 2 #!\n  web:\n    container_name: web\n    scale: 3 #!\n',
    ],
    good: [
      'services:\n  app:\n    container_name: app\n    deploy:\n      replicas: 1\n  web:\n    scale: 3\n',
    ],
  },
});
