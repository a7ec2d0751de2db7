import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'Nothing notices when a Compose service hangs',
  severity: 'low',
  confidence: 'medium',
  why: 'A process that no longer answers keeps running, and what waits for it to be healthy never learns.',
  fix: 'Write a `healthcheck` whose `test` asks the process for something.',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  equivalents: ['kics:compose:healthcheck_not_set'],

  *check(service) {
    const check = service.field('healthcheck');
    const test = check.field('test');
    const [first] = test.isList ? test.items : [test];
    const isOff = service.enables('healthcheck', 'disable');
    if (isOff)
      yield check.field('disable').violation(`Service "${service.name}" switches its health check off`);
    else if (first?.is('NONE'))
      yield test.violation(`Service "${service.name}" switches its health check off`);
    else if (check.isAbsent) yield check.violation(`Service "${service.name}" has no health check`, 'info');
  },

  examples: {
    bad: [
      'services:\n  app: #!\n    image: app:1\n  web:\n    healthcheck:\n      disable: true #!\n  db:\n    healthcheck:\n      test: ["NONE"] #!\n  cache:\n    healthcheck: { test: NONE } #!\n',
    ],
    good: [
      'services:\n  app:\n    healthcheck:\n      test: ["CMD", "app", "ping"]\n  web:\n    healthcheck:\n      interval: 30s\n  db:\n    healthcheck:\n      test: pg_isready\n',
    ],
  },
});
