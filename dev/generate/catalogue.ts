import type { Altitude } from '../../src/rules/rule.ts';
import type { RuleFile } from './registry.ts';

const fence = {
  object: 'yaml',
  pod: 'yaml',
  container: 'yaml',
  service: 'yaml',
  stage: 'dockerfile',
  instruction: 'dockerfile',
};

/** The reference page of all rules: a table by layer, then each rule with its reasons and examples. */
export async function catalogue(files: readonly RuleFile[]): Promise<string> {
  const rules = await Promise.all(files.map(async (file) => ({ ...file, rule: await load(file) })));
  const rows = rules.map(
    ({ layer, topic, id, rule }) =>
      `| ${layer} | ${topic} | [${id}](#${id}) | ${rule.severity} | ${rule.summary} |`,
  );
  return [
    '<!-- Generated from the rules by `npm run generate`; not edited by hand. -->',
    '# Rules',
    '',
    `${rules.length} rules, from the outside in. \`concentric explain RULE\` prints the same in the terminal.`,
    '',
    '| layer | topic | rule | severity | what is wrong |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...rules.flatMap(({ id, layer, topic, rule }) => section(id, `${layer} / ${topic}`, rule)),
    '',
  ].join('\n');
}

async function load({ layer, topic, id }: RuleFile): Promise<Altitude> {
  // An import by a computed path has no type; the generated registry has the compiler check each rule.
  // oxlint-disable-next-line typescript/no-unsafe-assignment
  const module: { default: Altitude } = await import(`../../src/rules/${layer}/${topic}/${id}.ts`);
  return module.default;
}

function section(id: string, place: string, rule: Altitude): readonly string[] {
  const example = (title: string, text: string) => [
    '',
    title,
    '',
    `\`\`\`${fence[rule.on]}`,
    text.replaceAll(/ #!$/gm, ' # ←').trimEnd(),
    '```',
  ];
  return [
    '',
    `## ${id}`,
    '',
    `${rule.summary}. ${place}, ${rule.severity}.`,
    '',
    rule.why,
    '',
    `**Fix:** ${rule.fix}`,
    ...example('Reported:', rule.examples.bad[0]),
    ...example('Accepted:', rule.examples.good[0]),
    '',
    ...rule.references.map((reference) => `- <${reference}>`),
    ...(rule.equivalents.length > 0
      ? ['', `Also known as: ${rule.equivalents.map((known) => `\`${known}\``).join(', ')}`]
      : []),
  ];
}
