import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service may start any number of processes or dump its memory',
  severity: 'low',
  why: 'Without a bound of processes a fork bomb takes the host down; a core file holds every secret of the process.',
  fix: 'Set a number for `nproc`, and 0 for `core`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#ulimits'],
  equivalents: [],

  *check(service) {
    for (const { name, soft, hard, field } of service.ulimits) {
      const isUnlimited = soft === -1 || hard === -1;
      if (isUnlimited && (name === 'nproc' || name === 'core'))
        yield field.violation(`Service "${service.name}" has no bound for ${name}`);
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    ulimits:\n      nproc: -1 #!\n      core: #!\n        soft: 0\n        hard: -1\n',
    ],
    good: [
      'services:\n  app:\n    ulimits:\n      nproc: 1000\n      memlock: { soft: -1, hard: -1 }\n      core: ${CORE}\n',
    ],
  },
});
