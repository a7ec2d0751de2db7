import { runTogether } from '../../../analysis/compose-profiles.ts';
import { groupBy } from '../../../finding/group-by.ts';
import type { Service } from '../../../parse/compose/service.ts';
import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'Two Compose services want the same container name',
  severity: 'low',
  why: 'Container names are unique: the second service does not start.',
  fix: 'Give each its own name, or remove `container_name`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  equivalents: ['dclint:no-duplicate-container-names'],

  *check(file) {
    const seen = groupBy(file.included, nameOf);
    for (const service of file.services) {
      const text = nameOf(service);
      if (text === undefined || text === '') continue;
      const others = seen.get(text) ?? [];
      const first = others.find((other) => runTogether(other, service));
      if (others.length < most) seen.set(text, [...others, service]);
      if (first === undefined) continue;
      const names = `"${first.name}" and "${service.name}"`;
      yield service.field('container_name').violation(`Services ${names} share the container name "${text}"`);
    }
  },

  examples: {
    bad: ['services:\n  app:\n    container_name: shop\n  web:\n    container_name: shop #!\n'],
    good: [
      'services:\n  app:\n    container_name: app\n  web:\n    container_name: web\n  dev:\n    profiles: [dev]\n    container_name: shop\n  prod:\n    profiles: [prod]\n    container_name: shop\n',
    ],
  },
});

/** Each service is compared with so many others of its name: nobody writes more by hand. */
const most = 100;

function nameOf(service: Service): string | undefined {
  return service.field('container_name').text;
}
