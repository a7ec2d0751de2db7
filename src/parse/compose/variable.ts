import type { Field } from '../yaml/field.ts';

/** A name with its value, of `environment`, `labels` or `args`. */
export interface Variable {
  readonly name: string;
  /** When it is written and known. */
  readonly value: string | undefined;
  readonly field: Field;
}

/** The variables of a field in its mapping or list form. */
export function parseVariables(field: Field): readonly Variable[] {
  const listed = field.items.map((item) => {
    const text = item.node?.kind === 'scalar' ? item.node.text : '';
    const at = text.indexOf('=');
    const value = at < 0 || item.isHidden ? undefined : text.slice(at + 1);
    return { name: at < 0 ? text : text.slice(0, at), value, field: item };
  });
  const mapped = field.entries.map(([name, entry]) => {
    const isKnown = !entry.isHidden && !entry.isAbsent && entry.node?.kind === 'scalar';
    return { name, value: isKnown ? textOf(entry) : undefined, field: entry };
  });
  return [...listed, ...mapped];
}

/** What a scalar says, whatever type YAML gives it; `undefined` when it is absent or hidden. */
export function textOf({ node, isHidden, isAbsent }: Field): string | undefined {
  return node?.kind === 'scalar' && !isHidden && !isAbsent ? node.text : undefined;
}
