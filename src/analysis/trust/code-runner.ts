import { invocation } from '../../parse/shell/options.ts';
import type { Command } from '../../parse/shell/model.ts';

const shells = /^(?:sh|ash|bash|dash|ksh|mksh|zsh)$/;
/** The flags after which a program takes its code from a word. */
const inWords: readonly (readonly [program: RegExp, flags: readonly string[]])[] = [
  [shells, ['-c']],
  [/^(?:python|pypy)[\d.]*$/, ['-c']],
  [/^perl[\d.]*$/, ['-e', '-E', '-n', '-p']],
  [/^ruby[\d.]*$/, ['-e', '-n', '-p']],
  [/^(?:node|nodejs|bun|deno)$/, ['-e', '--eval', '-p', '--print']],
  [/^php[\d.]*$/, ['-r', '-R']],
  [/^(?:Rscript|lua|tclsh)$/, ['-e']],
];

/** Whether a program runs code that it is given as text: a shell or an interpreter. */
export function isInterpreter(program: string | undefined): boolean {
  return program !== undefined && inWords.some(([name]) => name.test(program));
}

/** Whether a command runs what comes in by its standard input: `sh`, `bash -s`, `python3 -`. */
export function runsInput(command: Command): boolean {
  const { program = '', words } = command;
  if (!isInterpreter(program)) return false;
  if (takesCode(command)) return false;
  // `php -- --quiet`: what stands behind belongs to the script.
  const end = words.findIndex(({ text }) => text === '--');
  const own = end === -1 ? words : words.slice(0, end);
  const script = command.operands().find((word) => own.includes(word));
  if (script !== undefined && /^(?:-|\/dev\/(?:stdin|fd\/0))$/.test(script.text)) return true;
  if (shells.test(program)) return invocation(words).readsInput;
  return script === undefined && !command.has('-m', '-v', '-V', '--version');
}

/** Whether a command runs what is substituted into its words: `$(…)`, `eval "$(…)"`, `sh -c "$(…)"`, `bash <(…)`. */
export function runsSubstitution(command: Command): boolean {
  const { program = '', path, redirects } = command;
  if (program === '' && /^(?:\$\(|`)/.test(path.text)) return true;
  if (/^(?:eval|source|\.)$/.test(program)) return true;
  if (!isInterpreter(program)) return false;
  const [script] = command.operands();
  const isFile = script?.text.startsWith('<(') === true;
  return (
    isFile || takesCode(command) || redirects.some(({ operator }) => operator === '<' || operator === '<<<')
  );
}

function takesCode(command: Command): boolean {
  const { program = '' } = command;
  const flags = inWords.find(([name]) => name.test(program))?.[1] ?? [];
  return command.has(...flags);
}
