import { styleText } from 'node:util';
import { wrap } from '../report/terminal/wrap.ts';
import { findRule } from '../rules/select.ts';
import { terminalLook } from './terminal-look.ts';

/** `concentric explain RULE`: what the rule's file says, for reading. */
export function explain(id: string): void {
  const rule = findRule(id);
  const { colour, width } = terminalLook(process.stdout);
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const example = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line.replace(/ #!$/, '  ← reported')}`);
  const lines = [
    `${bold(rule.id)}  ${rule.layer} / ${rule.topic}, ${rule.severity}`,
    rule.summary,
    '',
    ...wrap(rule.why, width),
    '',
    bold('Fix'),
    ...wrap(rule.fix, width, { first: '  ', rest: '  ' }),
    '',
    ...rule.examples.bad.flatMap((text) => [bold('Reported'), ...example(text), '']),
    ...rule.examples.good.flatMap((text) => [bold('Accepted'), ...example(text), '']),
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
  process.stdout.write(`${lines.join('\n')}\n`);
}
