import type { Instruction } from '../parse/dockerfile/model.ts';
import type { Command, Word } from '../parse/shell/model.ts';
import { mountOptions } from './stage-image.ts';

/** A secret that a RUN mounts: as a file, as a variable, or as both. */
export interface MountedSecret {
  readonly id: string;
  readonly path: string | undefined;
  readonly variable: string | undefined;
}

/** Without `target` the file stands below `/run/secrets`, unless the secret is a variable only. */
export function mountedSecrets({ flags }: Instruction): readonly MountedSecret[] {
  return flags.flatMap(({ name, value }) => {
    const options = mountOptions(value);
    if (name !== 'mount' || options.get('type') !== 'secret') return [];
    const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
    const id = options.get('id') ?? target?.split('/').at(-1) ?? '';
    const variable = options.get('env');
    const path = target ?? (variable === undefined ? `/run/secrets/${id}` : undefined);
    return id === '' ? [] : [{ id, path, variable }];
  });
}

/** The file that a command leaves behind with a mounted secret in it; `output` for the log of the build. */
export function keptCopy(command: Command, secret: MountedSecret): Word | 'output' | undefined {
  if (copiers.has(command.program ?? '')) {
    const operands = command.operands();
    const target = command.option('-t', '--target-directory') ?? operands.at(-1);
    return operands.slice(0, -1).some(({ text }) => text === secret.path) ? target : undefined;
  }
  if (!readers.has(command.program ?? '') || !command.words.some((word) => holds(word, secret)))
    return undefined;
  const writer = command.substitutedInto ?? command;
  if (writer !== command && !printers.has(writer.program ?? '')) return undefined;
  return written(writer);
}

const copiers = new Set(['cp', 'mv', 'install', 'rsync']);
const readers = new Set(['cat', 'echo', 'printf', 'head', 'tail', 'base64', 'tee']);
const printers = new Set(['echo', 'printf']);

function holds({ text }: Word, { path, variable }: MountedSecret): boolean {
  if (path !== undefined && text === path) return true;
  return variable !== undefined && [...text.matchAll(/\$\{?(\w+)/g)].some(([, name]) => name === variable);
}

/** Where the output of a command ends up, when that is known. */
function written(command: Command): Word | 'output' | undefined {
  const last = command.downstream.at(-1) ?? command;
  if (last.substitutedInto !== undefined && last === command) return undefined;
  const redirect = last.redirects.find(
    ({ operator, descriptor = 1 }) => /^(?:>|>>|>\||&>|&>>)$/.test(operator) && descriptor === 1,
  );
  if (redirect?.target !== undefined) return redirect.target;
  if (last.program === 'tee') return last.operands()[0] ?? 'output';
  return last === command ? 'output' : undefined;
}

/** Whether a later command of the same RUN removes the file again, so that no layer has it. */
export function isRemoved(file: Word, commands: readonly Command[]): boolean {
  return commands.some(
    ({ program, words }) =>
      /^(?:rm|shred|unlink)$/.test(program ?? '') && words.some(({ text }) => text === file.text),
  );
}
