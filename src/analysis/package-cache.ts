import type { Instruction } from '../parse/dockerfile/model.ts';
import type { PackageOperation } from '../parse/shell/packages.ts';
import { isMounted, isRemovedAfter } from './layer-remains.ts';
import { operationsOf } from './package-layer.ts';

/** What a package manager leaves on the disk. */
export interface Cache {
  /** `~/` stands for the home of whatever user. */
  readonly folders: readonly string[];
  fills(operation: PackageOperation, instruction: Instruction): boolean;
  empties(operation: PackageOperation): boolean;
}

/** The last command of a RUN that fills a cache which stays in the layer. */
export function keptCache(instruction: Instruction, cache: Cache): PackageOperation | undefined {
  const operations = operationsOf(instruction);
  const last = operations.findLastIndex((operation) => cache.fills(operation, instruction));
  const operation = operations[last];
  if (operation === undefined || operations.slice(last + 1).some((later) => cache.empties(later))) {
    return undefined;
  }
  const { folders } = cache;
  const isGone = isMounted(instruction, folders) || isRemovedAfter(instruction, operation.command, folders);
  return isGone || isCleanedByScript(instruction, operation) ? undefined : operation;
}

/** Whether a script follows whose name says that it cleans. */
function isCleanedByScript({ shell }: Instruction, { command }: PackageOperation): boolean {
  const commands = shell?.commands ?? [];
  return commands
    .slice(commands.indexOf(command) + 1)
    .some(({ path }) => /clean/i.test(path.text.replace(/^.*\//, '')));
}

/** `/var/lib/apt/lists`; `apt-get clean` leaves the lists. */
export const aptLists: Cache = {
  folders: ['/var/lib/apt/lists'],
  fills: ({ family, action }) => family === 'apt' && action === 'update',
  empties: ({ family, command }) => family === 'apt' && command.subcommand === 'distclean',
};

/** `/var/cache/apt/archives`. */
export const aptArchives: Cache = {
  folders: ['/var/cache/apt/archives'],
  fills: ({ family, action }) => family === 'apt' && (action === 'update' || action === 'install'),
  empties: ({ family, command: { subcommand } }) =>
    family === 'apt' && (subcommand === 'clean' || subcommand === 'distclean'),
};

/** What yum, dnf and their like know of repositories. */
export function rpmCache(managers: readonly PackageOperation['manager'][]): Cache {
  const filling = new Set(['install', 'reinstall', 'update', 'upgrade', 'dist-upgrade']);
  return {
    folders: ['/var/cache/yum', '/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/tdnf'],
    fills: ({ manager, action }) => managers.includes(manager) && filling.has(action),
    empties: ({ family, action, command }) =>
      family === 'rpm' && action === 'clean' && command.operands().some(({ text }) => text === 'all'),
  };
}

const zypperFilling = new Set(['install', 'update', 'upgrade', 'dist-upgrade', 'remove']);

/** Removing reads the repositories as well. */
export const zypperCache: Cache = {
  folders: ['/var/cache/zypp'],
  fills: ({ family, action }) => family === 'zypper' && zypperFilling.has(action),
  empties: ({ family, action }) => family === 'zypper' && action === 'clean',
};

export const yarnCache: Cache = {
  folders: ['~/.cache/yarn', '~/.yarn', '/usr/local/share/.cache/yarn'],
  fills: ({ manager, action, command }) =>
    manager === 'yarn' && (action === 'install' || action === 'upgrade') && !command.has('--cache-folder'),
  empties: ({ manager, action }) => manager === 'yarn' && action === 'clean',
};
