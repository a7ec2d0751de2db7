import type { Outcome, Verdict } from '../../finding/outcome.ts';
import { plural } from '../../finding/plural.ts';
import { layers } from '../../finding/severity.ts';
import { counts, coverageNumbers, numbers } from '../counts.ts';
import { judgedBy } from '../explain.ts';
import { clip, longestMessage } from '../neutral/clip.ts';
import { codeSpan } from '../neutral/code-span.ts';
import { unlisted } from '../selection.ts';
import { safeMarkdown } from './items.ts';

/** GitHub draws a quotation that begins so as a coloured box. */
const alerts: Readonly<Record<Verdict, string>> = {
  pass: '',
  blocked: '> [!CAUTION]\n> ',
  incomplete: '> [!WARNING]\n> ',
};

/** More settings than these decide nothing that a reader could still take in. */
const mostSettings = 10;

/** In paragraphs: the verdict with its reason and numbers, the table of the layers, what was compared, what decided. */
export function verdictLead(outcome: Outcome): readonly string[] {
  const { verdict, reason, decidedBy } = outcome;
  const settings = decidedBy.slice(0, mostSettings).map(safeMarkdown);
  const further = decidedBy.length - settings.length;
  if (further > 0) settings.push(plural(further, 'further setting'));
  return [
    `${alerts[verdict]}**Concentric: ${verdict}** (${numbers(outcome)})<br>${safeMarkdown(reason)}`,
    layerTable(outcome),
    scope(outcome),
    ...(settings.length === 0 ? [] : [`Decided by ${settings.join('; ')}.`]),
  ];
}

function layerTable(outcome: Outcome): string {
  const { layers: byLayer } = counts(outcome);
  const rows = layers.map((layer) => {
    const { introduced, fixed, existing } = byLayer[layer];
    return `| ${layer} | ${introduced} | ${fixed} | ${existing} |`;
  });
  return ['| layer | introduced | fixed | existing |', '| :-- | --: | --: | --: |', ...rows].join('\n');
}

function name(revision: string): string {
  return codeSpan(clip(revision, longestMessage));
}

function scope(outcome: Outcome): string {
  const { base, head } = outcome.compared;
  const subject =
    base === undefined ? `Looked at ${name(head)}` : `Compared ${name(base)} with ${name(head)}`;
  const rest = unlisted(outcome);
  return `${subject}; ${coverageNumbers(outcome)}. ${safeMarkdown(judgedBy(outcome))}.${rest === undefined ? '' : ` ${rest}.`}`;
}
