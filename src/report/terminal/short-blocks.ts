import type { Outcome } from '../../finding/outcome.ts';
import { plural } from '../../finding/plural.ts';
import { visible } from '../neutral/visible.ts';
import { fixed, ignored, waived } from '../selection.ts';
import { safeText, type Layout } from './layout.ts';
import type { Style } from './paint.ts';
import { wrap } from './wrap.ts';

/** More items are only counted. */
const most = 10;

/** What a report for people gives one line each: what is fixed, waived, ignored, and what else one should know. */
export function shortBlocks(outcome: Outcome, layout: Layout): string[][] {
  const [gone, excused, unseen] = [fixed(outcome), waived(outcome), ignored(outcome)];
  return [
    ...block(
      `Fixed by this change: ${plural(gone.length, 'finding')}`,
      gone.map(({ rule, message, path }) => `${visible(path)}: ${safeText(message)} [${visible(rule)}]`),
      ['bold', 'green'],
      layout,
    ),
    ...block(
      `Waived: ${plural(excused.length, 'finding')}`,
      excused.map(({ rule, path, range, decision }) => {
        return `${visible(path)}:${range.start.line} [${visible(rule)}]: ${safeText(decision.reason)}`;
      }),
      'bold',
      layout,
    ),
    ...block(
      `Ignored: ${plural(unseen.length, 'file')}`,
      unseen.map(({ path, by }) => `${visible(path)}: ${safeText(by)}`),
      'bold',
      layout,
    ),
    ...block(
      'To be noted',
      outcome.notes.map(({ place, text }) => {
        const line = place?.range === undefined ? '' : `:${place.range.start.line}`;
        return place === undefined ? safeText(text) : `${visible(place.path)}${line}: ${safeText(text)}`;
      }),
      'bold',
      layout,
    ),
  ];
}

function block(title: string, items: readonly string[], style: Style, { paint, width }: Layout): string[][] {
  if (items.length === 0) return [];
  const lines = items.slice(0, most).flatMap((item) => wrap(item, width, { first: '  - ', rest: '    ' }));
  const more = items.length > most ? [`  and ${items.length - most} more`] : [];
  return [[paint(style, title), ...lines, ...more]];
}
