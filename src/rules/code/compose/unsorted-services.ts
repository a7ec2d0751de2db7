import { byText } from '../../../finding/order.ts';
import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'The services of a Compose file are not in alphabetical order',
  severity: 'info',
  why: 'Mere opinion: in a long file a sorted service is found sooner.',
  fix: 'Sort the services by their names.',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  equivalents: ['dclint:services-alphabetical-order'],

  *check(file) {
    const services = file.root.field('services').entries;
    const first = services.findIndex(([name], index) => byText(services[index - 1]?.[0] ?? '', name) > 0);
    const [name, field] = services[first] ?? [];
    if (field !== undefined)
      yield field.violation(`Service "${name}" stands after one that follows it in the alphabet`);
  },

  examples: {
    bad: ['services:\n  web:\n    image: web:1\n  app: #!\n    image: app:1\n'],
    good: ['services:\n  app:\n    image: app:1\n  web:\n    image: web:1\n'],
  },
});
