import type { Outcome, Verdict } from '../../finding/outcome.ts';
import { layers } from '../../finding/severity.ts';
import { counts, coverageNumbers, numbers } from '../counts.ts';
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

/** The verdict with its reason and numbers, what was compared, and the table of the layers. */
export function verdictHead(outcome: Outcome): string {
  const { verdict, reason } = outcome;
  return [
    `${alerts[verdict]}**Concentric: ${verdict}** (${numbers(outcome)})<br>${safeMarkdown(reason)}`,
    layerTable(outcome),
    scope(outcome),
  ].join('\n\n');
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
  return `${subject}; ${coverageNumbers(outcome)}.${rest === undefined ? '' : ` ${rest}.`}`;
}
