import type { JudgedFault, JudgedFinding, Outcome } from '../finding/outcome.ts';
import { plural } from '../finding/plural.ts';
import type { Place } from '../finding/place.ts';
import { layers } from '../finding/severity.ts';
import type { Layer } from '../finding/severity.ts';
import { oneLine } from './advice.ts';
import type { Advice } from './advice.ts';
import { coverageNumbers, numbers } from './counts.ts';
import { judgedBy, waiveCommand } from './explain.ts';
import { visible } from './neutral/visible.ts';
import { withoutCommands } from './neutral/workflow-command.ts';
import { isWaivable, listed, unlisted } from './selection.ts';
import { subjectName } from './subject-name.ts';
import { columns } from './terminal/columns.ts';
import { frame } from './terminal/frame.ts';
import { shortBlocks } from './terminal/short-blocks.ts';
import type { Layout } from './terminal/layout.ts';
import { safeText } from './terminal/layout.ts';
import { coloured, plain, severityStyle, verdictStyle } from './terminal/paint.ts';
import type { Style } from './terminal/paint.ts';
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
    ...shortBlocks(outcome, layout),
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

function faultBlock(
  { name, place, cause, remedy, tolerated, toleratedBy }: JudgedFault,
  layout: Layout,
): string[] {
  return [
    ...heading(`fault[${name}]:`, ['bold', tolerated ? 'cyan' : 'yellow'], cause, layout),
    ...(place.path === '' ? [] : arrow(place, '', 1, layout)),
    ...note('remedy', remedy, 1, layout),
    ...(tolerated ? note('tolerated', toleratedBy, 1, layout) : []),
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
  const isOld = (status === 'existing' || status === 'moved') && compared.base !== undefined;
  return [
    ...heading(`${severity}[${rule}]:`, style, message, layout),
    ...arrow(finding, subjectName(finding.subject), digits, layout),
    ...code(finding, digits, style, layout),
    ...note(decision.action === 'block' ? 'blocks' : 'shown', decision.reason, digits, layout),
    ...(isOld ? note('note', 'this was there before the change', digits, layout) : []),
    ...(fix === undefined ? [] : note('fix', oneLine(fix), digits, layout)),
    ...(isWaivable(finding) ? note('waive', waiveCommand(finding), digits, layout) : []),
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
    ...wrap(`${safeText(judgedBy(outcome))}.`, width),
    ...outcome.decidedBy.flatMap((setting) => wrap(`Decided by ${safeText(setting)}`, width, { rest: '  ' })),
    ...(fits ? [] : wrap(safeText(reason), width)),
    paint(verdictStyle[verdict], label) + (fits ? whole : line).slice(label.length),
  ];
}
