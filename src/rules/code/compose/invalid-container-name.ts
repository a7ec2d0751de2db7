import { writtenText } from '../../../analysis/written-text.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'The container of a Compose service has a name that the engine refuses',
  severity: 'low',
  why: 'The service does not start.',
  fix: 'Use letters, digits, `_`, `.` and `-`, two characters at least, a letter or digit first.',
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  equivalents: ['dclint:service-container-name-regex'],

  *check(service) {
    const name = service.field('container_name');
    const text = writtenText(name);
    if (text !== undefined && !/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(text))
      yield name.violation(`The engine refuses the container name "${text}"`);
  },

  examples: {
    bad: ['services:\n  app:\n    container_name: my-app@123 #!\n  web:\n    container_name: w #!\n'],
    good: [
      'services:\n  app:\n    container_name: my-app_1.2\n  web:\n    container_name: ${NAME}\n  db:\n    container_name: 42\n',
    ],
  },
});
