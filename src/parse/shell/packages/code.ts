import type { Word } from '../model.ts';
import { actionOf, file, inner, isFile, registered, repository, requestOf } from './call.ts';
import type { Call } from './call.ts';
import type { Package, Request } from './operation.ts';

export function gem({ subcommand, operands, has, values }: Call): Request {
  const action = actionOf(subcommand, {
    install: 'install i',
    upgrade: 'update',
    remove: 'uninstall',
    clean: 'cleanup',
    download: 'fetch',
  });
  if (subcommand === 'sources')
    return requestOf(has('-a', '--add') ? 'add-repository' : 'other', [], ruby(undefined));
  return requestOf(action, operands, ruby(values('-v', '--version').at(-1)));
}

export function bundle({ subcommand, operands, has, values }: Call): Request {
  if (subcommand === '' || subcommand === 'install') {
    const isLocked = has('--deployment', '--frozen');
    return requestOf('install', [], ruby(undefined), { isProject: true, isLocked });
  }
  const action = actionOf(subcommand, {
    install: 'add',
    upgrade: 'update',
    remove: 'remove',
    clean: 'clean',
  });
  return requestOf(action, operands, ruby(values('-v', '--version').at(-1)));
}

/** `name:1.2`, or the version of the flag. */
function ruby(flag: Word | undefined): (word: Word) => Package {
  return (word) => {
    if (isFile(word.text, '.gem')) return file(word);
    const [, name = '', given] = /^([^:]*)(?::(.*))?$/s.exec(word.text) ?? [];
    const version = given ?? flag?.text;
    return registered(word, name, version, /^(?:= *)?\d/.test(version ?? ''));
  };
}

export function go(call: Call): Request {
  const { subcommand, operands } = call;
  const within = inner(call);
  if (subcommand === 'mod') {
    const isDownload = within.subcommand === 'download';
    return requestOf(isDownload ? 'download' : 'other', within.operands, goModule, { isProject: isDownload });
  }
  const action = actionOf(subcommand, { install: 'install get', run: 'run', clean: 'clean' });
  const packages = action === 'run' ? operands.slice(0, 1) : operands;
  return requestOf(action, packages, goModule, { isProject: action === 'install' && operands.length === 0 });
}

/** `example.com/module@v1.2.3`; the first element of a path that is downloaded has a dot. */
function goModule(word: Word): Package {
  const [, name = '', version] = /^([^@]*)(?:@(.*))?$/s.exec(word.text) ?? [];
  const isHere = isFile(name) || !/^(?:[^/]*\.[^/]*|[^/]*[$`].*)(?:\/|$)/.test(name) || name.endsWith('.go');
  if (version === undefined && isHere) return file(word);
  return registered(word, name, version, /^v\d|^[0-9a-f]{7,40}$/.test(version ?? ''));
}

export function cargo(call: Call): Request {
  const { subcommand, operands, has, values } = call;
  const isLocked = has('--locked', '--frozen');
  const action = actionOf(subcommand, {
    install: 'install add binstall',
    upgrade: 'update',
    remove: 'uninstall remove rm',
    download: 'fetch',
    clean: 'clean',
  });
  const [git, path] = [values('--git').at(-1), values('--path').at(-1)];
  if (action === 'install' && git !== undefined) {
    const revision = values('--rev', '--tag').at(-1)?.text;
    return requestOf('install', [git], (word) => repository(word, revision), { isLocked });
  }
  if (action === 'install' && (path ?? operands[0]) === path) {
    return requestOf('install', path === undefined ? [] : [path], file, { isProject: true, isLocked });
  }
  const flag = values('--version', '--vers').at(-1)?.text;
  return requestOf(action, operands, (word) => crate(word, flag), { isLocked });
}

/** A bare version given to `cargo install` is that one version; elsewhere it stands for what is compatible. */
function crate(word: Word, flag: string | undefined): Package {
  const [, name = '', given] = /^([^@]*)(?:@(.*))?$/s.exec(word.text) ?? [];
  const version = given ?? flag;
  return registered(word, name, version, /^=?\d+\.\d+\.\d+/.test(version ?? ''));
}

export function composer(call: Call): Request {
  const { subcommand, operands, has } = call;
  if (subcommand === 'global') return composer(inner(call));
  if (subcommand === 'install' || subcommand === 'i') {
    return requestOf('install', [], vendorPackage, { isProject: !has('--help') });
  }
  const action = actionOf(subcommand, {
    install: 'require r req create-project',
    upgrade: 'update u upgrade',
    remove: 'remove rm uninstall',
    clean: 'clear-cache clearcache cc',
  });
  const packages = subcommand === 'create-project' ? operands.slice(0, 1) : operands;
  return requestOf(action, packages, vendorPackage);
}

/** `vendor/name:1.2`, `vendor/name=1.2`, `"vendor/name ^1"`. */
function vendorPackage(word: Word): Package {
  const [, name = '', version] = /^([^:=\s]*)(?:[:=\s]\s*(.*))?$/s.exec(word.text) ?? [];
  return registered(word, name, version, /^v?\d+(?:\.\d+)*(?:-[\w.]+)?$/.test(version ?? ''));
}

/** conda, mamba and micromamba. */
export function conda(call: Call): Request {
  const { subcommand, operands, has, values } = call;
  const within = inner(call);
  const files = values('-f', '--file');
  if (subcommand === 'env') {
    const action = actionOf(within.subcommand, { install: 'create', upgrade: 'update', remove: 'remove' });
    return requestOf(action, [], condaSpecifier, {
      files,
      isProject: files.length > 0 || action === 'install',
    });
  }
  if (subcommand === 'config') {
    const isChannel =
      values('--add', '--append', '--prepend').length > 0 || has('--add', '--append', '--prepend');
    return requestOf(isChannel ? 'add-repository' : 'other', [], condaSpecifier);
  }
  const action = actionOf(subcommand, {
    install: 'install create',
    upgrade: 'update upgrade',
    remove: 'remove uninstall',
    clean: 'clean',
  });
  if (action !== 'install' && action !== 'upgrade') return requestOf(action, operands, condaSpecifier);
  return requestOf(action, operands, condaSpecifier, { files, isProject: files.length > 0 });
}

/** `channel::name=1.2=build`, `name==1.2`, `name>=1`. */
function condaSpecifier(word: Word): Package {
  const text = word.text.replace(/^.*::/s, '');
  const [, name = '', operator = '', version] = /^([^=<>!~\s]*)\s*([=<>!~]*)(.*)$/s.exec(text) ?? [];
  const isExact = /^={1,2}$/.test(operator);
  return registered(word, name, isExact ? version : `${operator}${version ?? ''}`, isExact);
}
