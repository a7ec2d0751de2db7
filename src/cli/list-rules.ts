import { layers } from '../finding/severity.ts';
import { rules } from '../rules/registry.generated.ts';
import { terminalLook } from './terminal-look.ts';
import { styleText } from 'node:util';

/** `concentric rules`: all rules by layer, for people or machines. */
export function listRules(format: 'terminal' | 'json'): void {
  if (format === 'json') {
    const listed = rules.map(({ id, layer, topic, severity, confidence = 'high', summary, equivalents }) => {
      return { id, layer, topic, severity, confidence, summary, equivalents };
    });
    process.stdout.write(`${JSON.stringify(listed, undefined, 2)}\n`);
    return;
  }
  const { colour } = terminalLook(process.stdout);
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const blocks = layers.map((layer) => {
    const title = colour ? styleText('bold', layer, { validateStream: false }) : layer;
    const lines = rules
      .filter((rule) => rule.layer === layer)
      .map(({ id, severity, summary }) => `  ${id.padEnd(longest)}  ${severity.padEnd(8)}  ${summary}`);
    return [title, ...lines].join('\n');
  });
  process.stdout.write(
    `${blocks.join('\n\n')}\n\n${rules.length} rules; \`concentric explain RULE\` tells more\n`,
  );
}
