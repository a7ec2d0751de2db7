import type { Word } from '../model.ts';
import { actionOf, file, inner, isFile, registered, requestOf } from './call.ts';
import type { Call } from './call.ts';
import type { Action, Package, Request } from './operation.ts';

/** apt, apt-get and aptitude. */
export function apt({ subcommand, operands }: Call): Request {
  const action = actionOf(subcommand, {
    install: 'install build-dep satisfy',
    reinstall: 'reinstall',
    update: 'update',
    upgrade: 'upgrade safe-upgrade',
    'dist-upgrade': 'dist-upgrade full-upgrade',
    remove: 'remove purge',
    autoremove: 'autoremove autopurge',
    clean: 'clean autoclean distclean',
    'add-repository': 'add-repository',
    download: 'download source',
  });
  return requestOf(action, operands, debian);
}

/** `name=version`, `name/release`, `name:architecture`, `./file.deb`; a release is what the author chose. */
function debian(word: Word): Package {
  if (isFile(word.text, '.deb')) return file(word);
  const [, name = '', , version] = /^([^=/:]*)(:[^=/]*)?(?:[=/](.*))?$/s.exec(word.text) ?? [];
  return registered(word, name, version, true);
}

export function apk(call: Call): Request {
  const action = actionOf(call.subcommand, {
    install: 'add',
    update: 'update',
    upgrade: 'upgrade',
    remove: 'del',
    download: 'fetch',
  });
  if (call.subcommand === 'cache') {
    return requestOf(
      actionOf(inner(call).subcommand, { clean: 'clean purge', download: 'download' }),
      [],
      alpine,
    );
  }
  return requestOf(action, call.operands, alpine);
}

/** `name=1`, `name~1`, `name>1`, `name@repository`, `.virtual`. */
function alpine(word: Word): Package {
  if (isFile(word.text, '.apk')) return file(word);
  const [, name = '', operator = '', version] = /^!?([^=~<>@]*)([=~<>@]*)(.*)$/s.exec(word.text) ?? [];
  const isTagged = operator === '@';
  const given = operator === '=' ? version : `${operator}${version ?? ''}`;
  const source = name.startsWith('.') ? 'group' : 'registry';
  return registered(word, name, isTagged ? undefined : given, /^[=~]/.test(operator), source);
}

/** yum, dnf, microdnf and tdnf, where `update` is the old name of `upgrade`. */
export function rpm(call: Call): Request {
  const { subcommand, operands } = call;
  const within = inner(call);
  switch (subcommand) {
    case 'group':
    case 'groups':
    case 'module':
      return requestOf(rpmAction(within.subcommand), within.operands, group);
    case 'config-manager':
      return requestOf(
        call.has('--add-repo') || within.subcommand === 'addrepo' ? 'add-repository' : 'other',
        [],
        redHat,
      );
    case 'groupinstall':
      return requestOf('install', operands, group);
    default:
      return requestOf(rpmAction(subcommand), operands, redHat);
  }
}

function rpmAction(subcommand: string): Action {
  return actionOf(subcommand, {
    install: 'install localinstall in install-n install-na install-nevra',
    reinstall: 'reinstall',
    update: 'makecache check-update',
    upgrade: 'update upgrade up update-minimal upgrade-minimal update-to upgrade-to',
    'dist-upgrade': 'distro-sync distribution-synchronization',
    remove: 'remove erase rm',
    autoremove: 'autoremove',
    clean: 'clean',
    download: 'download',
  });
}

/** `name-1.2-3.el8`: a version begins with a digit and stands at the end; `java-11-openjdk` has none. */
function redHat(word: Word): Package {
  const { text } = word;
  if (/^https?:|\.rpm$/.test(text)) return file(word);
  if (text.startsWith('@')) return group(word);
  const bare = text.replace(/\.(?:x86_64|noarch|i686|aarch64|ppc64le|s390x)$/, '');
  const [, name, version] = /^(.+?)-((?:\d|\$)[^-]*(?:-(?:\d|\$)[^-]*)?)$/s.exec(bare) ?? [];
  return registered(word, name ?? bare, version, true);
}

/** `@group`, `module:stream`, `module:stream/profile`. */
function group(word: Word): Package {
  const [, name = '', stream] = /^@?([^:/]*)(?::([^/]*))?/.exec(word.text) ?? [];
  return registered(word, name, stream, true, 'group');
}

export function zypper({ subcommand, operands }: Call): Request {
  const action = actionOf(subcommand, {
    install: 'install in',
    update: 'refresh ref',
    upgrade: 'update up patch',
    'dist-upgrade': 'dist-upgrade dup',
    remove: 'remove rm',
    clean: 'clean cc',
    'add-repository': 'addrepo ar addservice as',
    download: 'download',
  });
  return requestOf(action, operands, suse);
}

function suse(word: Word): Package {
  if (/^https?:|\.rpm$/.test(word.text)) return file(word);
  const [, name = '', operator = '', version = ''] = /^([^=<>]*)([=<>]*)(.*)$/s.exec(word.text) ?? [];
  return registered(word, name, operator === '=' ? version : `${operator}${version}`, operator === '=');
}

/** The operation is a capital letter among the flags: `-Syu`. */
export function pacman({ allOperands: all, has }: Call): Request {
  const named = (action: Action): Request => requestOf(action, all, plain);
  if (has('-R', '--remove')) return named('remove');
  if (has('-U', '--upgrade')) return requestOf('install', all, file);
  if (!has('-S', '--sync')) return named('other');
  if (has('-c', '--clean')) return requestOf('clean', [], plain);
  if (has('-w', '--downloadonly')) return named('download');
  if (all.length > 0) return named('install');
  if (has('-u', '--sysupgrade')) return named('upgrade');
  return named(has('-y', '--refresh') ? 'update' : 'other');
}

function plain(word: Word): Package {
  return registered(word, word.text, undefined, false);
}
