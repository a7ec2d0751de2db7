import type { Command, Word } from './model.ts';
import { callOf } from './packages/call.ts';
import type { Call } from './packages/call.ts';
import { bundle, cargo, composer, conda, gem, go } from './packages/code.ts';
import { npm, npx, pnpm, yarn } from './packages/node.ts';
import type { Family, Manager, PackageOperation, Request } from './packages/operation.ts';
import { pip, pipx, uv, uvx } from './packages/python.ts';
import { apk, apt, pacman, rpm, zypper } from './packages/system.ts';

export type { Package, PackageOperation } from './packages/operation.ts';

interface Reader {
  readonly manager: Manager;
  readonly family: Family;
  readonly read: (call: Call) => Request;
}

const readers = new Map<string, Reader>([
  ['apt', { manager: 'apt', family: 'apt', read: apt }],
  ['apt-get', { manager: 'apt-get', family: 'apt', read: apt }],
  ['aptitude', { manager: 'aptitude', family: 'apt', read: apt }],
  ['apk', { manager: 'apk', family: 'apk', read: apk }],
  ['yum', { manager: 'yum', family: 'rpm', read: rpm }],
  ['dnf', { manager: 'dnf', family: 'rpm', read: rpm }],
  ['microdnf', { manager: 'microdnf', family: 'rpm', read: rpm }],
  ['tdnf', { manager: 'tdnf', family: 'rpm', read: rpm }],
  ['zypper', { manager: 'zypper', family: 'zypper', read: zypper }],
  ['pacman', { manager: 'pacman', family: 'pacman', read: pacman }],
  ['pip', { manager: 'pip', family: 'python', read: pip }],
  ['pipx', { manager: 'pipx', family: 'python', read: pipx }],
  ['uv', { manager: 'uv', family: 'python', read: uv }],
  ['uvx', { manager: 'uv', family: 'python', read: uvx }],
  ['npm', { manager: 'npm', family: 'node', read: npm }],
  ['npx', { manager: 'npm', family: 'node', read: npx }],
  ['yarn', { manager: 'yarn', family: 'node', read: yarn }],
  ['yarnpkg', { manager: 'yarn', family: 'node', read: yarn }],
  ['pnpm', { manager: 'pnpm', family: 'node', read: pnpm }],
  ['pnpx', { manager: 'pnpm', family: 'node', read: npx }],
  ['bun', { manager: 'bun', family: 'node', read: pnpm }],
  ['bunx', { manager: 'bun', family: 'node', read: npx }],
  ['gem', { manager: 'gem', family: 'ruby', read: gem }],
  ['bundle', { manager: 'bundle', family: 'ruby', read: bundle }],
  ['bundler', { manager: 'bundle', family: 'ruby', read: bundle }],
  ['go', { manager: 'go', family: 'go', read: go }],
  ['cargo', { manager: 'cargo', family: 'cargo', read: cargo }],
  ['composer', { manager: 'composer', family: 'composer', read: composer }],
  ['conda', { manager: 'conda', family: 'conda', read: conda }],
  ['mamba', { manager: 'mamba', family: 'conda', read: conda }],
  ['micromamba', { manager: 'micromamba', family: 'conda', read: conda }],
]);

/** Programs whose only purpose is to add a repository. */
const repositoryTools = new Map<string, { manager: Manager; family: Family }>([
  ['add-apt-repository', { manager: 'apt', family: 'apt' }],
  ['apt-add-repository', { manager: 'apt', family: 'apt' }],
  ['yum-config-manager', { manager: 'yum', family: 'rpm' }],
]);

/** What a command asks of a package manager; `undefined` for other programs. */
export function packageOperation(command: Command): PackageOperation | undefined {
  const tool = repositoryTools.get(command.program ?? '');
  if (tool !== undefined) {
    const isAdded = tool.manager === 'apt' || command.has('--add-repo');
    const action = isAdded ? 'add-repository' : 'other';
    return { ...tool, command, action, packages: [], files: [], isProject: false, isLocked: false };
  }
  const { program, words } = managerOf(command);
  const reader = readers.get(program);
  if (reader === undefined) return undefined;
  const { manager, family, read } = reader;
  return { manager, family, ...read(callOf(program, words)), command };
}

/** The manager behind `pip3.11`, `python -m pip`, `composer.phar` and `php composer.phar`, and its arguments. */
function managerOf(command: Command): { program: string; words: readonly Word[] } {
  const { program = '', words } = command;
  if (/^pip[\d.]*$/.test(program)) return { program: 'pip', words };
  if (/^python[\d.]*$|^pypy[\d.]*$/.test(program)) {
    const at = words.findIndex(({ text }) => text === '-m');
    const isPlain = at !== -1 && words.slice(0, at).every(({ text }) => text.startsWith('-'));
    const name = isPlain ? (words[at + 1]?.text ?? '') : '';
    return name === 'pip' || name === 'pipx' || name === 'uv'
      ? { program: name, words: words.slice(at + 2) }
      : { program: '', words };
  }
  if (/^php[\d.]*$/.test(program)) {
    const [script] = command.operands();
    const at = words.findIndex((word) => word === script);
    const isComposer = /(?:^|\/)composer(?:\.phar)?$/.test(words[at]?.text ?? '');
    return isComposer ? { program: 'composer', words: words.slice(at + 1) } : { program: '', words };
  }
  return { program: program === 'composer.phar' ? 'composer' : program, words };
}
