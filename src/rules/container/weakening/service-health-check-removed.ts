import type { Service } from '../../../parse/compose/service.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'A service loses its health check',
  severity: 'low',

  why: 'Docker keeps sending work to a program that hangs, and starts what depends on it.',
  fix: 'Keep the check.',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  equivalents: [],

  *check(before, after) {
    const check = after.field('healthcheck');
    if (isChecked(before) && !isChecked(after) && !check.isHidden)
      yield check.violation(`Service "${after.name}" loses its health check`);
  },

  examples: {
    bad: [
      {
        before: 'services:\n  shop:\n    healthcheck:\n      test: curl localhost\n',
        after: 'services:\n  shop:\n    healthcheck: #!\n      disable: true\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    healthcheck:\n      test: curl localhost\n',
        after: 'services:\n  shop:\n    healthcheck:\n      test: [CMD, "true"]\n',
      },
    ],
  },
});

function isChecked(service: Service): boolean {
  const check = service.field('healthcheck');
  const isNone = check.field('disable').is(true) || check.field('test').items[0]?.is('NONE') === true;
  return !check.isAbsent && !check.isHidden && !isNone;
}
