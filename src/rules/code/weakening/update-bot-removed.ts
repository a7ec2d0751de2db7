import { removedItems } from '../../../analysis/change/items.ts';
import { isGained } from '../../../analysis/change/protection.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule(
  [
    '.github/dependabot.{yml,yaml}',
    '{,.github/,.gitlab/}renovate.{json,json5}',
    '.renovaterc{,.json,.json5}',
  ],
  {
    summary: 'Dependencies are no longer kept current by a bot',
    severity: 'low',

    why: 'Known vulnerabilities stay in what is built until somebody happens to look.',
    fix: 'Keep the entry, and lower how often it runs.',
    references: [
      'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference',
    ],
    equivalents: [],

    *check(before, after) {
      if (after.text === '') yield before.violation(`${before.path} is removed`, 'removed');
      const [was, is] = [before.yaml, after.yaml];
      if (was === undefined || is === undefined) return;
      const updates = is.field('updates');
      for (const gone of removedItems(was.field('updates'), updates, ecosystemOf))
        yield {
          ...updates.violation(`${gone.field('package-ecosystem').text} is no longer kept current`),
          field: `updates[${ecosystemOf(gone)}]`,
        };
      const enabled = is.field('enabled');
      if (isGained(was.field('enabled'), enabled, false)) yield enabled.violation('The bot is switched off');
    },

    examples: {
      path: '.github/dependabot.yml',
      bad: [
        {
          before: 'updates:\n  - package-ecosystem: npm\n  - package-ecosystem: docker\n',
          after: 'updates: #!\n  - package-ecosystem: npm\n',
        },
        { before: 'version: 2 #!\nupdates: []\n', after: '' },
      ],
      good: [
        {
          before: 'updates:\n  - package-ecosystem: npm\n    directory: /\n',
          after: 'updates:\n  - package-ecosystem: docker\n  - package-ecosystem: npm\n    directory: /web\n',
        },
      ],
    },
  },
);

function ecosystemOf(update: Field): string | undefined {
  return update.field('package-ecosystem').text;
}
