import type { JudgedFault, JudgedFinding, Outcome } from '../finding/outcome.ts';
import { plural } from '../finding/plural.ts';
import type { Place } from '../finding/place.ts';
import { layers } from '../finding/severity.ts';
import type { Layer } from '../finding/severity.ts';
import { oneLine } from './advice.ts';
import type { Advice } from './advice.ts';
import { coverageNumbers, numbers } from './counts.ts';
import { clip, longestMessage } from './neutral/clip.ts';
import { visible } from './neutral/visible.ts';
import { withoutCommands } from './neutral/workflow-command.ts';
import { fixed, listed, unlisted } from './selection.ts';
import { subjectName } from './subject-name.ts';
import { columns } from './terminal/columns.ts';
import { frame } from './terminal/frame.ts';
import { coloured, plain, severityStyle, verdictStyle } from './terminal/paint.ts';
import type { Paint, Style } from './terminal/paint.ts';
import { wrap } from './terminal/wrap.ts';

export interface TerminalOptions {
  readonly colour: boolean;
  /** In columns; 40 at least. */
  readonly width: number;
  /** Whether the text goes to the log of a workflow, which obeys commands in it. */
  readonly workflow?: boolean | undefined;
  /** Says how to fix what was found. */
  readonly advice?: Advice | undefined;
}

/** More fixed findings are only counted. */
const mostFixed = 10;

interface Layout {
  readonly paint: Paint;
  readonly width: number;
}

/**
 * The outcome for a person, ending in a line break. Faults come first, then the findings by layer; the last line is
 * always one line with the verdict and its numbers, so `tail -n 1` gives both.
 * Lines keep to the width, except paths, addresses and other words that are longer.
 */
export function terminal(outcome: Outcome, options: TerminalOptions): string {
  const layout = { paint: options.colour ? coloured : plain, width: Math.max(40, options.width) };
  const blocks = [
    ...faultBlocks(outcome, layout),
    ...findingBlocks(outcome, layout, options.advice),
    ...fixedBlocks(outcome, layout),
    closing(outcome, layout),
  ];
  const text = `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  return options.workflow === true ? withoutCommands(text) : text;
}

function faultBlocks({ faults }: Outcome, layout: Layout): string[][] {
  const unseen = faults.filter(({ stage }) => stage !== 'report');
  const unsaid = faults.filter(({ stage }) => stage === 'report');
  return [
    ...faultGroup(`Could not look at ${plural(unseen.length, 'place')}`, unseen, layout),
    ...faultGroup(`Could not deliver ${plural(unsaid.length, 'report')}`, unsaid, layout),
  ];
}

function faultGroup(title: string, faults: readonly JudgedFault[], layout: Layout): string[][] {
  if (faults.length === 0) return [];
  return [[layout.paint('bold', title)], ...faults.map((fault) => faultBlock(fault, layout))];
}

function faultBlock({ name, place, cause, remedy, tolerated }: JudgedFault, layout: Layout): string[] {
  return [
    ...heading(`fault[${name}]:`, ['bold', tolerated ? 'cyan' : 'yellow'], cause, layout),
    ...(place.path === '' ? [] : arrow(place, '', 1, layout)),
    ...note('remedy', remedy, 1, layout),
    ...(tolerated ? note('note', 'the policy tolerates this fault', 1, layout) : []),
  ];
}

function findingBlocks(outcome: Outcome, layout: Layout, advice: Advice = () => undefined): string[][] {
  const advised = new Set<string>();
  const fix = (rule: string) => {
    if (advised.has(rule)) return undefined;
    advised.add(rule);
    return advice(rule)?.fix;
  };
  return layers.flatMap((layer) => {
    const findings = listed(outcome).filter((finding) => finding.layer === layer);
    if (findings.length === 0) return [];
    const title = `${layerTitle(layer)}: ${plural(findings.length, 'finding')}`;
    const blocks = findings.map((finding) => findingBlock(finding, outcome, fix(finding.rule), layout));
    return [[layout.paint('bold', title)], ...blocks];
  });
}

function layerTitle(layer: Layer): string {
  return layer.charAt(0).toUpperCase() + layer.slice(1);
}

function findingBlock(
  finding: JudgedFinding,
  { compared }: Outcome,
  fix: string | undefined,
  layout: Layout,
): string[] {
  const { severity, rule, message, status, decision, excerpt } = finding;
  const style = severityStyle[severity];
  const digits = String(excerpt.firstLine + Math.max(0, excerpt.lines.length - 1)).length;
  const isOld = status === 'existing' && compared.base !== undefined;
  return [
    ...heading(`${severity}[${rule}]:`, style, message, layout),
    ...arrow(finding, subjectName(finding.subject), digits, layout),
    ...code(finding, digits, style, layout),
    ...(decision.action === 'block' ? note('blocks', decision.reason, digits, layout) : []),
    ...(isOld ? note('note', 'this was there before the change', digits, layout) : []),
    ...(fix === undefined ? [] : note('fix', oneLine(fix), digits, layout)),
  ];
}

/** `critical[rule]: message`, with its label coloured. */
function heading(label: string, style: Style, message: string, { paint, width }: Layout): string[] {
  const shown = visible(label).replaceAll(' ', '_');
  const [first = '', ...rest] = wrap(`${shown} ${safeText(message)}`, width, { rest: '  ' });
  return [paint(style, shown) + first.slice(shown.length), ...rest];
}

function arrow(place: Place, subject: string, digits: number, { paint, width }: Layout): string[] {
  const { path, range } = place;
  const indent = ' '.repeat(digits);
  const position = range === undefined ? '' : `:${range.start.line}:${range.start.column}`;
  const at = `${visible(path)}${position}`;
  const about = safeText(subject);
  const isShort = columns(at) + columns(about) + digits + 7 <= width;
  const tail = about === '' || !isShort ? '' : paint('dim', ` (${about})`);
  const more = about === '' || isShort ? [] : note('in', subject, digits, { paint, width });
  return [`${indent}${paint('blue', '-->')} ${at}${tail}`, ...more];
}

function code(finding: JudgedFinding, digits: number, style: Style, { paint, width }: Layout): string[] {
  const bar = `${' '.repeat(digits)} |`;
  const lines = frame(finding, width - digits - 3).map(({ number, text }) => {
    const gutter = number === undefined ? bar : `${String(number).padStart(digits)} |`;
    const shown = number === undefined ? paint(style, text) : text;
    return paint('blue', gutter) + (text === '' ? '' : ` ${shown}`);
  });
  return lines.length === 0 ? [] : [paint('blue', bar), ...lines, paint('blue', bar)];
}

function note(label: string, text: string, digits: number, { paint, width }: Layout): string[] {
  const indent = ' '.repeat(digits + 1);
  const start = `${indent}= ${label}: `;
  const [first = '', ...rest] = wrap(safeText(text), width, { first: start, rest: ' '.repeat(start.length) });
  const styled = `${indent}${paint('blue', '=')} ${paint('bold', `${label}:`)} `;
  return [styled + first.slice(start.length), ...rest];
}

function fixedBlocks(outcome: Outcome, { paint, width }: Layout): string[][] {
  const findings = fixed(outcome);
  if (findings.length === 0) return [];
  const lines = findings.slice(0, mostFixed).flatMap(({ rule, message, path }) =>
    wrap(`${visible(path)}: ${safeText(message)} [${visible(rule)}]`, width, {
      first: '  - ',
      rest: '    ',
    }),
  );
  const more = findings.length > mostFixed ? [`  and ${findings.length - mostFixed} more`] : [];
  const title = `Fixed by this change: ${plural(findings.length, 'finding')}`;
  return [[paint(['bold', 'green'], title), ...lines, ...more]];
}

function closing(outcome: Outcome, { paint, width }: Layout): string[] {
  const { verdict, reason, compared } = outcome;
  const label = `${verdict}:`;
  const line = `${label} ${numbers(outcome)}`;
  const whole = `${line}: ${safeText(reason)}`;
  const fits = columns(whole) <= width;
  const head = visible(compared.head);
  const subject =
    compared.base === undefined ? `Looked at ${head}` : `Compared ${visible(compared.base)} with ${head}`;
  const rest = unlisted(outcome);
  return [
    ...wrap(`${subject}; ${coverageNumbers(outcome)}.`, width),
    ...(rest === undefined ? [] : wrap(`${rest}.`, width)),
    ...(fits ? [] : wrap(safeText(reason), width)),
    paint(verdictStyle[verdict], label) + (fits ? whole : line).slice(label.length),
  ];
}

/** A text from outside as one safe line of bounded length. */
function safeText(text: string): string {
  return visible(clip(text, longestMessage));
}
