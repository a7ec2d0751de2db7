import type { Command, Word } from '../../parse/shell/model.ts';
import { packageOperation } from '../../parse/shell/packages.ts';
import { isInterpreter } from './code-runner.ts';

/** Whether a file is run or installed, or only unpacked. */
export type FileUse = 'run' | 'unpacked';

/** The files that a command runs, installs or unpacks; other words may be among them. */
export function fileUseOf(command: Command): readonly { readonly word: Word; readonly use: FileUse }[] {
  const run = runBy(command);
  if (run.length > 0) return run.map((word) => ({ word, use: 'run' }));
  return unpackedBy(command).map((word) => ({ word, use: 'unpacked' }));
}

function runBy(command: Command): readonly Word[] {
  const { program = '', path } = command;
  if (isInterpreter(program) || program === 'java' || program === '.' || program === 'source') {
    const jar = program === 'java' ? command.optionValues('-jar') : [];
    return [...jar, ...command.operands().slice(0, 1)];
  }
  switch (program) {
    case 'chmod': {
      const [mode, ...files] = command.operands();
      return mode !== undefined && makesExecutable(mode.text) ? files : [];
    }
    case 'install': {
      const mode = command.option('-m', '--mode')?.text ?? '755';
      return makesExecutable(mode) ? command.operands().slice(0, -1) : [];
    }
    case 'mv':
    case 'cp': {
      const target = command.option('-t', '--target-directory') ?? command.operands().at(-1);
      return /(?:^|\/)s?bin(?:\/[^/]*)?$/.test(target?.text ?? '') ? command.operands() : [];
    }
    case 'dpkg':
      return command.has('-i', '--install') ? command.operands() : [];
    case 'rpm':
      return command.has('-i', '-U', '-F', '--install', '--upgrade', '--freshen') ? command.operands() : [];
    case 'gdebi':
    case 'installer':
      return command.operands();
    default:
      return path.text.includes('/') ? [path] : installedBy(command);
  }
}

function installedBy(command: Command): readonly Word[] {
  const operation = packageOperation(command);
  if (operation?.action !== 'install' && operation?.action !== 'reinstall') return [];
  return operation.packages.filter(({ source }) => source === 'path').map(({ word }) => word);
}

/** `+x`, `a+rx`, `u=rwx`, `755`. */
function makesExecutable(mode: string): boolean {
  return /^[0-7]*[1357][0-7]{0,2}$/.test(mode) || /[+=][rwXst]*x/.test(mode);
}

function unpackedBy(command: Command): readonly Word[] {
  const { program, words } = command;
  switch (program) {
    case 'tar':
    case 'bsdtar':
      return words.filter(({ text }) => !text.startsWith('-'));
    case 'unzip':
    case '7z':
    case '7za':
    case 'unrar':
    case 'jar':
      return command.operands();
    case 'gunzip':
    case 'unxz':
    case 'bunzip2':
    case 'gzip':
    case 'xz':
    case 'zstd':
      return command.operands();
    default:
      return [];
  }
}
