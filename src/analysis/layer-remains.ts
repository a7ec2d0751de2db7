import type { Instruction } from '../parse/dockerfile/model.ts';
import type { Command } from '../parse/shell/model.ts';
import { mountOptions } from './stage-image.ts';

/** Whether a cache or a tmpfs is mounted on one of the folders or above it. */
export function isMounted({ flags }: Instruction, folders: readonly string[]): boolean {
  return flags.some(({ name, value }) => {
    const options = name === 'mount' ? mountOptions(value) : undefined;
    const type = options?.get('type');
    if (type !== 'cache' && type !== 'tmpfs') return false;
    const target = options?.get('target') ?? options?.get('dst') ?? options?.get('destination') ?? '';
    return folders.some((folder) => covers(target, folder) || isCacheOf(target, folder));
  });
}

/** A mount at a place that a setting chose, `/cache/pip`, tells by its name what it is for; a variable may be any place. */
function isCacheOf(target: string, folder: string): boolean {
  const name = folder.replace(/^.*\//, '').replace(/^\./, '');
  return folder.startsWith('~/')
    ? target.includes(name) || target.startsWith('$')
    : /^\$\w+$|^\$\{\w+\}$/.test(target);
}

/** Whether a command after this one, in the same RUN, removes one of the folders or what is in it. */
export function isRemovedAfter(
  { shell }: Instruction,
  command: Command,
  folders: readonly string[],
): boolean {
  const commands = shell?.commands ?? [];
  return commands
    .slice(commands.indexOf(command) + 1)
    .some((later) => removed(later).some((target) => folders.some((folder) => covers(target, folder))));
}

/** The paths that `rm` and `find … -delete` take away. */
function removed(command: Command): readonly string[] {
  if (command.program === 'rm') return command.operands().map(({ text }) => text);
  if (command.program !== 'find') return [];
  const texts = command.words.map(({ text }) => text);
  const end = texts.findIndex((text) => /^[-(!]/.test(text));
  return texts.includes('-delete') || texts.includes('rm')
    ? texts.slice(0, end === -1 ? undefined : end)
    : [];
}

/** Whether a path is the folder, what is in it, or a folder around it. */
function covers(path: string, folder: string): boolean {
  const target = path.replace(/\/+(?:\.?\*[^/]*)?$/, '').replace(/^(?:\$HOME|\$\{HOME\})(?=\/|$)/, '~');
  if (!folder.startsWith('~/'))
    return target === folder || (target !== '' && folder.startsWith(`${target}/`));
  if (/^(?:~|\/root|\/home\/[^/]+)$/.test(target)) return true;
  const below = folder.slice(2).split('/');
  return below.some((_, index) => target.endsWith(`/${below.slice(0, index + 1).join('/')}`));
}
