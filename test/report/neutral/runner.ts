/** What the runner of a workflow trims from the start of a line before it looks for a command. */
const whiteSpace = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/** The lines of a log in which the runner of a workflow would look for the name of a command. */
export function commandLines(log: string): string[] {
  return log
    .split(/\r\n|\r|\n/)
    .filter((line) => line.replace(whiteSpace, '').startsWith('::') || line.includes('##['));
}
