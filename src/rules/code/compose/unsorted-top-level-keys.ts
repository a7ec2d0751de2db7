import { orderedKeys } from '../../../analysis/written-keys.ts';
import { byText } from '../../../finding/order.ts';
import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'The sections of a Compose file are not in the usual order',
  severity: 'info',
  why: 'Mere opinion: when every file is written alike, a section is found sooner.',
  fix: 'Write extensions (`x-…`, sorted), `version`, `name`, `include`, `services`, `networks`, `volumes`, `secrets`, `configs`.',
  references: ['https://docs.docker.com/reference/compose-file/'],
  equivalents: ['dclint:top-level-properties-order'],

  *check(file) {
    const keys = orderedKeys(file.root);
    const late = keys.find(([key], index) => index > 0 && isBefore(key, keys[index - 1]?.[0] ?? ''));
    if (late !== undefined) yield late[1].violation(`"${late[0]}" usually stands further up`);
  },

  examples: {
    bad: [
      'services:\n  app:\n    image: app:1\nname: shop #!\n',
      'x-b: 1\nx-a: 2 #!\nservices:\n  app:\n    image: app:1\n',
    ],
    good: [
      'x-a: 2\nx-b: 1\nversion: "3"\nname: shop\ninclude: []\nservices:\n  app:\n    image: app:1\nnetworks: {}\nvolumes: {}\nsecrets: {}\nconfigs: {}\nother: {}\n',
    ],
  },
});

const order = ['version', 'name', 'include', 'services', 'networks', 'volumes', 'secrets', 'configs'];

function isBefore(key: string, other: string): boolean {
  const isExtension = key.startsWith('x-') && other.startsWith('x-');
  return isExtension ? byText(key, other) < 0 : rank(key) < rank(other);
}

function rank(key: string): number {
  if (key.startsWith('x-')) return -1;
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}
