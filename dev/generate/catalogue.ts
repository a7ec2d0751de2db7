import { groupBy } from '../../src/finding/group-by.ts';
import type { Pair } from '../../src/rules/change-rule.ts';
import { examplePath, shownExample } from '../../src/rules/examples.ts';
import type { Altitude } from '../../src/rules/rule.ts';
import type { RuleFile } from './registry.ts';

/** The language of a fence by the end of the file's name. */
const fences: readonly (readonly [RegExp, string])[] = [
  [/\.ya?ml$/, 'yaml'],
  [/Dockerfile$/, 'dockerfile'],
  [/\.json$/, 'json'],
];

/** A page of the catalogue. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const mark = '<!-- Generated from the rules by `npm run generate`; not edited by hand. -->';

/** The table of all rules, and beside the rules of each topic the page with their reasons and examples. */
export async function catalogue(files: readonly RuleFile[]): Promise<readonly Page[]> {
  const rules = await Promise.all(files.map(async (file) => ({ ...file, rule: await load(file) })));
  const rows = rules.map(
    ({ layer, topic, id, rule }) =>
      `| ${layer} | ${topic} | [${id}](${layer}/${topic}/README.md#${id}) | ${rule.severity} | ${rule.summary} |`,
  );
  const table = [
    mark,
    '# Rules',
    '',
    `${rules.length} rules, from the outside in. \`concentric explain RULE\` prints a rule's page in the terminal.`,
    '',
    '| layer | topic | rule | severity | what is wrong |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  const topics = groupBy(rules, ({ layer, topic }) => `${layer}/${topic}`);
  return [
    { path: 'src/rules/README.md', text: table.join('\n') },
    ...Array.from(topics, ([place, inTopic]) => {
      const sections = inTopic.flatMap(({ id, rule }) => section(id, rule));
      const text = [mark, `# ${place.replace('/', ' / ')}`, ...sections, ''].join('\n');
      return { path: `src/rules/${place}/README.md`, text };
    }),
  ];
}

async function load({ layer, topic, id }: RuleFile): Promise<Altitude> {
  // An import by a computed path has no type; the generated registry has the compiler check each rule.
  // oxlint-disable-next-line typescript/no-unsafe-assignment
  const module: { default: Altitude } = await import(`../../src/rules/${layer}/${topic}/${id}.ts`);
  return module.default;
}

function section(id: string, rule: Altitude): readonly string[] {
  const path = examplePath(rule);
  const [, fence = 'text'] = fences.find(([end]) => end.test(path)) ?? [];
  const example = (title: string, each: string | Pair) => [
    '',
    title,
    '',
    `\`\`\`${fence}`,
    shownExample(each, ' # ←'),
    '```',
  ];
  return [
    '',
    `## ${id}`,
    '',
    `${rule.summary}: ${rule.severity}.`,
    '',
    rule.why,
    '',
    `**Fix:** ${rule.fix}`,
    ...example('Reported:', rule.examples.bad[0]),
    ...example('Accepted:', rule.examples.good[0]),
    ...settings(rule),
    '',
    ...rule.references.map((reference) => `- <${reference}>`),
    ...(rule.equivalents.length > 0
      ? ['', `Also known as: ${rule.equivalents.map((known) => `\`${known}\``).join(', ')}`]
      : []),
  ];
}

/** What a policy may set for the rule. */
function settings({ parameters = {} }: Altitude): readonly string[] {
  const rows = Object.entries(parameters).map(
    ([name, { meaning, value }]) => `- \`${name}\` (default \`${JSON.stringify(value)}\`): ${meaning}`,
  );
  return rows.length === 0 ? [] : ['', 'Parameters:', '', ...rows];
}
