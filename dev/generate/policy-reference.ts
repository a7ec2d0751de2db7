import { z } from 'zod';
import { faultNames } from '../../src/finding/fault.ts';
import { layers } from '../../src/finding/severity.ts';
import { policyFileSchema } from '../../src/policy/policy-file.ts';
import { presets } from '../../src/policy/presets.ts';
import { waiverFileSchema } from '../../src/policy/waiver.ts';

/** What is used of JSON Schema. */
const node = z.looseObject({
  description: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
type Node = z.infer<typeof node>;

interface Row {
  readonly key: string;
  readonly values: string;
  readonly meaning: string;
}

/** The reference page of policy and waivers, from their schemas. */
export function policyReference(): string {
  return [
    '<!-- Generated from the schemas by `npm run generate`; not edited by hand. -->',
    '# Policy and waivers',
    '',
    'Both are read from the tip of the base branch: what a pull request changes in them is shown as a finding of its own and takes effect after the merge. `concentric config` prints what is in force, `concentric init` writes a policy to start from.',
    '',
    '## `.concentric/policy.yaml`',
    '',
    'Or `.github/concentric.yaml`, not both. Everything may be left out. `*` stands for a name or an item, `LAYER` for `cloud`, `cluster`, `container` or `code`.',
    '',
    ...table(policyFileSchema),
    '',
    '### Presets',
    '',
    ...presetTable(),
    '',
    '### Faults',
    '',
    `What \`tolerate\` may name: ${faultNames.map((name) => `\`${name}\``).join(', ')}.`,
    '',
    '## `.concentric/waivers.yaml`',
    '',
    'All that an entry names must hold for a finding. An entry whose last day is over blocks again and is named in the report; one that matches nothing is reported where all it is about was looked at. `concentric waive FINGERPRINT --reason … --expires …` adds one.',
    '',
    ...table(waiverFileSchema),
    '',
  ].join('\n');
}

function table(schema: z.ZodType): readonly string[] {
  const rows = rowsOf('', node.parse(z.toJSONSchema(schema, { io: 'input' })));
  const lines = rows.map(({ key, values, meaning }) => `| \`${key}\` | ${values} | ${meaning} |`);
  return ['| setting | values | meaning |', '| --- | --- | --- |', ...lines];
}

function rowsOf(key: string, given: Node): readonly Row[] {
  const alternatives = (given.anyOf ?? [given]).map((each) => node.parse(each));
  const meaning = given.description ?? '';
  const own = key === '' ? [] : [{ key, values: valuesOf(alternatives), meaning }];
  const below = alternatives.flatMap((each) => [
    ...fieldsOf(each).map(([name, child]) => [join(key, name), child] as const),
    ...(isObject(each.additionalProperties) ? [[join(key, '*'), each.additionalProperties] as const] : []),
    ...(each.type === 'array' && isStructured(each.items) ? [[join(key, '*'), each.items] as const] : []),
  ]);
  const isTelling = meaning !== '' || own.some(({ values }) => values !== 'mapping');
  return [...(isTelling ? own : []), ...below.flatMap(([name, child]) => rowsOf(name, node.parse(child)))];
}

/** The four layers have the same fields. */
function fieldsOf({ properties = {} }: Node): readonly (readonly [string, unknown])[] {
  const isByLayer = Object.keys(properties).join() === layers.join();
  return isByLayer ? [['LAYER', properties[layers[0]]]] : Object.entries(properties);
}

function join(key: string, name: string): string {
  return key === '' ? name : `${key}.${name}`;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** A list of plain texts needs no row for its items. */
function isStructured(items: unknown): boolean {
  const { type } = node.parse(items ?? {});
  return type !== 'string';
}

function valuesOf(alternatives: readonly Node[]): string {
  const words = alternatives.map(({ enum: choices, type, items }) => {
    if (choices !== undefined)
      return choices.length > 8 ? 'a name' : choices.map((word) => `\`${word}\``).join(', ');
    if (type === 'array') return node.parse(items ?? {}).type === 'string' ? 'list of texts' : 'list';
    if (type === 'object') return 'mapping';
    return (
      { string: 'text', integer: 'whole number', number: 'number', boolean: '`true`, `false`' }[type ?? ''] ??
      ''
    );
  });
  return [...new Set(words.filter((word) => word !== ''))].join(' or ');
}

function presetTable(): readonly string[] {
  const rows = Object.entries(presets).map(
    ([name, { layers: thresholds, touched, tampering, maximumDays }]) => {
      const { block, show } = thresholds.container;
      const blocks = name === 'audit' ? 'nothing' : `\`${block}\``;
      return `| \`${name}\` | ${blocks} | \`${show}\` | \`${touched}\` | \`${tampering}\` | ${maximumDays} |`;
    },
  );
  return [
    '| preset | blocks from | shows from | `touched` | `tampering` | `waivers.maximumDays` |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}
