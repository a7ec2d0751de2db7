import { styleText } from 'node:util';
import { wrap } from '../report/terminal/wrap.ts';
import type { Pair } from '../rules/change-rule.ts';
import { shownExample } from '../rules/examples.ts';
import type { Rule } from '../rules/rule.ts';
import { findRule } from '../rules/select.ts';
import { type TerminalLook, terminalLook } from './terminal-look.ts';

/** `concentric explain RULE`: what the rule's file says, for reading. */
export function explain(id: string): void {
  process.stdout.write(explanation(findRule(id), terminalLook(process.stdout)));
}

export function explanation(rule: Rule, { colour, width }: TerminalLook): string {
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const example = (each: string | Pair) =>
    shownExample(each, '  ← reported')
      .split('\n')
      .map((line) => `    ${line}`);
  const lines = [
    `${bold(rule.id)}  ${rule.layer} / ${rule.topic}, ${rule.severity}`,
    rule.summary,
    '',
    ...wrap(rule.why, width),
    '',
    bold('Fix'),
    ...wrap(rule.fix, width, { first: '  ', rest: '  ' }),
    '',
    ...rule.examples.bad.flatMap((each) => [bold('Reported'), ...example(each), '']),
    ...rule.examples.good.flatMap((each) => [bold('Accepted'), ...example(each), '']),
    ...settings(rule).flatMap((line, index) => (index === 0 ? [bold('Parameters'), line] : [line])),
    bold('References'),
    ...rule.references.map((reference) => `  ${reference}`),
    ...(rule.equivalents.length === 0
      ? []
      : [
          '',
          bold('Also known as'),
          ...wrap(rule.equivalents.join(', '), width, { first: '  ', rest: '  ' }),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a policy may set for the rule. */
function settings({ parameters = {} }: Rule): readonly string[] {
  const lines = Object.entries(parameters).map(
    ([name, { meaning, value }]) => `  ${name} (${JSON.stringify(value)} unless set): ${meaning}`,
  );
  return lines.length === 0 ? [] : [...lines, ''];
}
