import type { Instruction } from '../parse/dockerfile/model.ts';
import type { Command } from '../parse/shell/model.ts';
import type { PackageOperation } from '../parse/shell/packages.ts';
import { operationsOf } from './package-layer.ts';

const installing = new Set(['install', 'reinstall', 'upgrade', 'dist-upgrade', 'download']);

/** Whether packages of the same kind are installed, or may be, after an operation in its RUN. */
export function followedByInstall(instruction: Instruction, update: PackageOperation): boolean {
  const later = operationsOf(instruction).slice(operationsOf(instruction).indexOf(update) + 1);
  if (later.some(({ family, action }) => family === update.family && installing.has(action))) return true;
  const commands = instruction.shell?.commands ?? [];
  return commands.slice(commands.indexOf(update.command) + 1).some(mayInstall);
}

/** A script, and a program that installs what it needs by itself. */
function mayInstall({ program, path, words }: Command): boolean {
  const isScript =
    program === undefined || /\.(?:sh|bash|py|pl)$|^\.{1,2}\/|^\/(?!(?:usr\/)?s?bin\/)/.test(path.text);
  const isRun = /^(?:ba|da|a)?sh$/.test(program ?? '') && !words.some(({ text }) => text === '-c');
  const isHelper =
    /^(?:mk-build-deps|gdebi|rosdep|tasksel|apt-file|apt-cache|apt-build|apt-fast|ansible-playbook)$/;
  return (
    isScript ||
    isRun ||
    isHelper.test(program ?? '') ||
    /install/i.test(program === 'install' ? '' : (program ?? '')) ||
    words.some(({ text }) => text === '--with-deps' || text === 'install-deps')
  );
}
