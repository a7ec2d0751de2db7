/**
 * The runner obeys `::name` at the start of a line, after any white space, and the older `##[name` anywhere.
 * It splits lines at carriage return and line feed only. Colours before the colons are allowed for too.
 */
const command = /(?<![^\r\n])((?:[^\S\r\n]|\u0085|\u001B\[[\d;]*m)*):(?=:)/g;

/** A text, of any number of lines, in which the runner of a workflow finds no command. */
export function withoutCommands(text: string): string {
  return text.replace(command, '$1: ').replaceAll('##[', '# #[');
}

interface CommandPlace {
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly title?: string;
}

/** One command that annotates a place; file, title and message may be any text. */
export function annotationCommand(
  level: 'error' | 'warning' | 'notice',
  place: CommandPlace,
  message: string,
): string {
  const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${[level, properties.join(',')].filter(Boolean).join(' ')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
