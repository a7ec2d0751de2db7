import { byText } from '../../../finding/order.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'The dependencies of a Compose service are not in alphabetical order',
  severity: 'info',
  why: 'Mere opinion: sorted lists keep differences small.',
  fix: 'Sort `depends_on`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  equivalents: ['dclint:service-dependencies-alphabetical-order'],

  *check(service) {
    const { dependencies } = service;
    const first = dependencies.find(
      ({ name }, index) => byText(dependencies[index - 1]?.name ?? '', name) > 0,
    );
    if (first !== undefined)
      yield first.field.violation(`"${first.name}" stands after a service that follows it in the alphabet`);
  },

  examples: {
    bad: [
      'services:\n  app:\n    depends_on:\n      - redis\n      - db #!\n  web:\n    depends_on:\n      redis:\n        condition: service_started\n      db: #!\n        condition: service_healthy\n',
    ],
    good: ['services:\n  app:\n    depends_on:\n      - db\n      - redis\n  web:\n    image: web:1\n'],
  },
});
