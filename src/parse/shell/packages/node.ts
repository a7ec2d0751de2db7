import type { Word } from '../model.ts';
import { actionOf, file, inner, isFile, registered, repository, requestOf } from './call.ts';
import type { Call } from './call.ts';
import type { Package, Request } from './operation.ts';

const lockFlags = ['--frozen-lockfile', '--immutable', '--pure-lockfile'];

export function npm(call: Call): Request {
  const { subcommand, operands } = call;
  if (/^(?:ci|clean-install|ic|install-clean|isntall-clean)$/.test(subcommand)) return project(true);
  const action = actionOf(subcommand, {
    install: 'install i add in ins inst insta instal isnt isnta isntal isntall',
    upgrade: 'update up upgrade udpate',
    remove: 'uninstall unlink remove rm r un',
    run: 'exec x',
  });
  if (subcommand === 'cache') return clean(call);
  if (action === 'run') return started(call, operands);
  if (action === 'install' && operands.length === 0) return project(false);
  return requestOf(action, operands, specifier);
}

export function yarn(call: Call): Request {
  const { subcommand, operands, has } = call;
  const isBare = subcommand === '' && !has('--version', '-v', '--help', '-h');
  if (isBare || subcommand === 'install') return project(has(...lockFlags));
  if (subcommand === 'cache') return clean(call);
  if (subcommand === 'global') return yarn(inner(call));
  if (subcommand === 'dlx') return started(call, operands);
  const action = actionOf(subcommand, {
    install: 'add',
    upgrade: 'upgrade up upgrade-interactive',
    remove: 'remove',
  });
  return requestOf(action, operands, specifier);
}

/** pnpm and bun. */
export function pnpm(call: Call): Request {
  const { subcommand, operands, has } = call;
  if (subcommand === 'store' || subcommand === 'cache') return clean(call);
  if (subcommand === 'pm') return clean(inner(call));
  if (subcommand === 'ci') return project(true);
  const action = actionOf(subcommand, {
    install: 'install i add a',
    upgrade: 'update up upgrade',
    remove: 'remove rm uninstall un',
    run: 'dlx x',
    download: 'fetch',
  });
  if (action === 'run') return started(call, operands);
  if (action === 'install' && operands.length === 0) return project(has(...lockFlags));
  return requestOf(action, operands, specifier);
}

/** npx, pnpx and bunx: the first word is the package. */
export function npx(call: Call): Request {
  return started(call, call.allOperands);
}

function started({ values }: Call, operands: readonly Word[]): Request {
  const given = values('-p', '--package');
  return requestOf('run', given.length > 0 ? given : operands.slice(0, 1), specifier);
}

function project(isLocked: boolean): Request {
  return requestOf('install', [], specifier, { isProject: true, isLocked });
}

function clean(call: Call): Request {
  const { subcommand } = inner(call);
  return requestOf(actionOf(subcommand, { clean: 'clean clear rm prune delete' }), [], specifier);
}

/** `name@1.2.3`, `@scope/name@^1`, `alias@npm:name@1`, `github:user/name#v1`, `user/name`, a URL or a path. */
function specifier(word: Word): Package {
  const { text } = word;
  const [, scoped = '', given] = /^(@?[^@]*)(?:@(.*))?$/s.exec(text) ?? [];
  const target = given ?? text;
  const isShort = given === undefined && /^\w[\w.-]*\/[\w.-]+(?:#.*)?$/.test(text);
  if (isShort || /^(?:git[+@:]|git:|github:|gitlab:|bitbucket:)|\.git(?:#|$)/.test(target)) {
    return repository(word, /#(?:semver:)?(.*)$/s.exec(text)?.[1]);
  }
  if (isFile(target, '.tgz', '.tar.gz')) return file(word, target);
  const version = target === text ? undefined : target.replace(/^npm:.*@/s, '');
  return registered(word, scoped, version, /^[v=]?\d[^ |<>*x]*$/.test(version ?? ''));
}
