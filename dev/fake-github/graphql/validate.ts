import { enumTypes, inputTypes, named, objectTypes } from './types.ts';
import type { GraphQlDocument, Selection, Value } from './document.ts';
import type { FieldType } from './types.ts';

/** Why GitHub would refuse a document before it does anything, in its words; empty when it would not. */
export function graphQlProblems(
  document: GraphQlDocument,
  variables: Readonly<Record<string, unknown>>,
): string[] {
  const used = new Set<string>();
  const root = document.kind === 'query' ? 'Query' : 'Mutation';
  const problems = document.selections.flatMap((one) => fieldProblems(document, one, root, used));
  // An unknown field hides what it would have used.
  if (problems.length > 0) return problems;
  for (const [name, type] of document.variables) {
    if (!used.has(name)) problems.push(`Variable $${name} is declared but not used`);
    else if (type.endsWith('!') && (variables[name] ?? null) === null)
      problems.push(`Variable $${name} of type ${type} was provided invalid value`);
    else problems.push(...plainProblems(variables[name], type, `Variable $${name}`));
  }
  return problems;
}

function fieldProblems(
  document: GraphQlDocument,
  selection: Selection,
  parent: string,
  used: Set<string>,
): string[] {
  const found = objectTypes[parent]?.[selection.name];
  if (found === undefined) return [`Field '${selection.name}' doesn't exist on type '${parent}'`];
  const { type, args }: Exclude<FieldType, string> =
    typeof found === 'string' ? { type: found, args: {} } : found;
  const isObject = named(type) in objectTypes;
  const problems = argumentProblems(document, selection, args, used);
  if (isObject && selection.selections.length === 0)
    problems.push(`Field must have selections (field '${selection.name}' returns ${named(type)})`);
  if (!isObject && selection.selections.length > 0)
    problems.push(`Selections can't be made on scalars (field '${selection.name}' returns ${named(type)})`);
  if (!isObject) return problems;
  return [
    ...problems,
    ...selection.selections.flatMap((one) => fieldProblems(document, one, named(type), used)),
  ];
}

function argumentProblems(
  document: GraphQlDocument,
  { name, args }: Selection,
  expected: Readonly<Record<string, string>>,
  used: Set<string>,
): string[] {
  const problems: string[] = [];
  for (const given of args.keys())
    if (!(given in expected)) problems.push(`Field '${name}' doesn't accept argument '${given}'`);
  for (const [argument, type] of Object.entries(expected)) {
    const value = args.get(argument);
    if (value !== undefined) problems.push(...valueProblems(document, value, type, argument, used));
    else if (type.endsWith('!')) problems.push(`Field '${name}' is missing required arguments: ${argument}`);
  }
  return problems;
}

function valueProblems(
  document: GraphQlDocument,
  value: Value,
  type: string,
  place: string,
  used: Set<string>,
): string[] {
  if (value.kind === 'variable') {
    used.add(value.name);
    const declared = document.variables.get(value.name);
    if (declared === undefined) return [`Variable $${value.name} is used but not declared`];
    if (declared === type || declared === `${type}!`) return [];
    return [`Type mismatch on variable $${value.name} and argument ${place} (${declared} / ${type})`];
  }
  const fields = inputTypes[named(type)];
  if (fields !== undefined && value.kind === 'object') {
    const missing = Object.keys(fields).filter((key) => fields[key]?.endsWith('!') && !value.fields.has(key));
    const inside = [...value.fields].flatMap(([key, one]) => {
      const expected = fields[key];
      return expected === undefined
        ? [`InputObject '${named(type)}' doesn't accept argument '${key}'`]
        : valueProblems(document, one, expected, key, used);
    });
    return [
      ...missing.map((key) => `Argument '${key}' on InputObject '${named(type)}' is required`),
      ...inside,
    ];
  }
  const isEnum = named(type) in enumTypes;
  if (value.kind === 'enum' && isEnum) return plainProblems(value.value, type, place);
  if (value.kind === 'scalar' && !isEnum) return plainProblems(value.value, type, place);
  return [`Argument '${place}' has an invalid value. Expected type '${type}'.`];
}

/** Checks a value given as JSON. */
function plainProblems(value: unknown, type: string, place: string): string[] {
  const wrong = [`Argument '${place}' has an invalid value. Expected type '${type}'.`];
  if (value === null || value === undefined) return type.endsWith('!') ? wrong : [];
  const name = named(type);
  const fields = inputTypes[name];
  if (fields !== undefined) {
    if (typeof value !== 'object') return wrong;
    const given = new Map<string, unknown>(Object.entries(value));
    const unknown = [...given.keys()].filter((key) => !(key in fields));
    const inside = Object.entries(fields).flatMap(([key, one]) => plainProblems(given.get(key), one, key));
    return [...unknown.map((key) => `InputObject '${name}' doesn't accept argument '${key}'`), ...inside];
  }
  const allowed = enumTypes[name];
  if (allowed !== undefined) return typeof value === 'string' && allowed.includes(value) ? [] : wrong;
  if (name === 'Int') return Number.isInteger(value) ? [] : wrong;
  if (name === 'Boolean') return typeof value === 'boolean' ? [] : wrong;
  return typeof value === 'string' || (name === 'ID' && typeof value === 'number') ? [] : wrong;
}
