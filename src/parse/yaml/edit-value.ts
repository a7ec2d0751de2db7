import type { EditValue } from '../../finding/edit.ts';
import type { WrittenScalar } from './edit-tree.ts';

const safe = /^[A-Za-z](?:[\w./@-]|:\w)*$/;
const meaningful = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** A value on one line, valid in block and flow context, and JSON where strings are quoted. */
export function writeValue(value: EditValue, isJson: boolean): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value, isJson ? 'double' : 'plain');
  return `[${value.map((item) => writeValue(item, isJson)).join(', ')}]`;
}

/** A string in a quoting style, in double quotes where it would not stay what it is. */
export function writeText(text: string, style: WrittenScalar['style']): string {
  if (style === 'single' && /^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (style === 'plain' && safe.test(text) && !meaningful.test(text)) return text;
  return JSON.stringify(text);
}

/** Mappings on one line, each with the next key in it. */
export function writeFlow(keys: readonly string[], value: EditValue, isJson: boolean): string {
  const [key, ...below] = keys;
  if (key === undefined) return writeValue(value, isJson);
  const inner = writePair(key, below, value, isJson);
  return isJson ? `{${inner}}` : `{ ${inner} }`;
}

export function writePair(key: string, below: readonly string[], value: EditValue, isJson: boolean): string {
  return `${writeText(key, isJson ? 'double' : 'plain')}: ${writeFlow(below, value, isJson)}`;
}
