import type { Word } from '../model.ts';
import { actionOf, file, inner, isFile, registered, repository, requestOf } from './call.ts';
import type { Call } from './call.ts';
import type { Package, Request } from './operation.ts';

const pipActions = {
  install: 'install sync inject',
  download: 'download wheel',
  remove: 'uninstall',
  upgrade: 'upgrade upgrade-all',
  run: 'run',
};

/** pip, and what takes the same arguments: `uv pip`. */
export function pip(call: Call): Request {
  const { subcommand, operands, has, values } = call;
  if (subcommand === 'cache') return cache(call);
  const action = actionOf(subcommand, pipActions);
  const required = [
    ...values('-r', '--requirement', '--requirements'),
    ...(subcommand === 'sync' ? operands : []),
  ];
  const named = subcommand === 'sync' ? [] : [...operands, ...values('-e', '--editable')];
  const request = requestOf(action, named, requirement);
  const isLocal = request.packages.some(({ source }) => source === 'path');
  return {
    ...request,
    files: action === 'other' ? [] : [...required, ...values('-c', '--constraint', '--constraints')],
    isProject: action === 'install' && (required.length > 0 || isLocal),
    isLocked: has('--require-hashes'),
  };
}

export function pipx(call: Call): Request {
  const { subcommand, operands, values } = call;
  const action = actionOf(subcommand, pipActions);
  const spec = values('--spec').at(-1);
  if (action === 'run')
    return requestOf('run', spec === undefined ? operands.slice(0, 1) : [spec], requirement);
  return requestOf(action, operands, requirement);
}

export function uv(call: Call): Request {
  const within = inner(call);
  const isLocked = call.has('--frozen', '--locked', '--require-hashes');
  switch (call.subcommand) {
    case 'pip':
      return pip(within);
    case 'tool':
      return pipx(within);
    case 'cache':
      return cache(call);
    case 'add':
      return requestOf('install', call.operands, requirement, { files: call.values('-r', '--requirements') });
    case 'remove':
      return requestOf('remove', call.operands, requirement);
    case 'sync':
      return requestOf('install', [], requirement, { isProject: true, isLocked });
    default:
      return requestOf('other', [], requirement);
  }
}

/** `uvx tool` and `uvx --from package tool`. */
export function uvx({ allOperands, values }: Call): Request {
  const tool = values('--from').at(-1) ?? allOperands[0];
  return requestOf('run', tool === undefined ? [] : [tool], requirement);
}

function cache(call: Call): Request {
  return requestOf(actionOf(inner(call).subcommand, { clean: 'purge remove clean prune' }), [], requirement);
}

/** A requirement as pip reads it: `name[extra]==1.0`, `name @ url`, `git+https://…@revision`, a path or a URL. */
function requirement(word: Word): Package {
  const text = word.text.replace(/\s*;.*$/s, '').trim();
  const [, alias, direct] = /^([\w.[\],-]+)\s*@\s*(.*)$/s.exec(text) ?? [];
  // uvx and pipx take `name@1.0`.
  if (alias !== undefined && direct !== undefined && !/[:/]/.test(direct)) {
    return registered(word, bare(alias), direct, /^\d/.test(direct));
  }
  const target = direct ?? text;
  const git = /^git\+[a-z]+:\/\/(?:[^/@]*@)?[^@#]*(?:@([^#]*))?/.exec(target);
  if (git !== null) return repository(word, git[1]);
  if (isFile(target.replace(/\[[^\]]*\]$/, ''), '.whl', '.tar.gz', '.zip')) return file(word, target);
  const [, name = '', version] = /^([^=<>!~\s]*)\s*(.*)$/s.exec(text) ?? [];
  const exact = /^={2,3}\s*([^,]*)$/s.exec(version ?? '');
  return registered(word, bare(name), exact?.[1] ?? version, exact !== null);
}

function bare(name: string): string {
  return name.replace(/\[.*$/s, '');
}
