import type { Instruction } from '../parse/dockerfile/model.ts';
import type { PackageOperation } from '../parse/shell/packages.ts';
import { buildVariable, isOn } from './build-variable.ts';
import type { Cache } from './package-cache.ts';
import { isSettingWritten } from './written-setting.ts';

const installing = new Set(['install', 'reinstall', 'upgrade', 'download']);

/** A cache of a language's packages; the switches keep it from being written, the places move it. */
function cacheOf(
  managers: readonly PackageOperation['manager'][],
  folders: readonly string[],
  { flags = [], switches = [], places = [] }: Readonly<Record<string, readonly string[]>>,
): Cache {
  return {
    folders,
    fills: ({ manager, action, command }, instruction) =>
      managers.includes(manager) &&
      installing.has(action) &&
      !command.has(...flags) &&
      !isOn(buildVariable(instruction, command, switches)) &&
      !isDiscarded(buildVariable(instruction, command, places)?.text),
    empties: ({ manager, action }) => managers.includes(manager) && action === 'clean',
  };
}

function isDiscarded(place: string | undefined): boolean {
  return place !== undefined && /^(?:\/dev\/(?:null|shm)|\/tmp)(?:\/|$)/.test(place);
}

/** What pip downloads and builds. */
export const pipCache: Cache = {
  ...cacheOf(['pip'], ['~/.cache/pip'], {}),
  fills: ({ manager, action, command }, instruction) =>
    manager === 'pip' &&
    action === 'install' &&
    !command.has('--no-cache-dir', '--no-cache') &&
    !isPipCacheOff(instruction, command),
};

const pipSetting = { text: /no-cache-dir[\s"=]+(?:true|1|yes|on)/i, file: /\bpip\.conf$/ };

function isPipCacheOff(instruction: Instruction, command: PackageOperation['command']): boolean {
  return (
    isOn(buildVariable(instruction, command, ['PIP_NO_CACHE_DIR'])) ||
    isSettingWritten(instruction, pipSetting)
  );
}

/** The others. What pnpm stores is linked into the project, so it costs nothing. */
export const downloadCaches: readonly Cache[] = [
  cacheOf(['npm'], ['~/.npm/_cacache'], { flags: ['--cache'], places: ['npm_config_cache'] }),
  cacheOf(['composer'], ['~/.composer/cache', '~/.cache/composer'], {
    flags: ['--no-cache'],
    places: ['COMPOSER_CACHE_DIR'],
  }),
  cacheOf(['cargo'], ['~/.cargo/registry'], {}),
  cacheOf(['go'], ['~/go/pkg/mod', '/go/pkg/mod'], { places: ['GOMODCACHE', 'GOPATH'] }),
  cacheOf(['conda', 'mamba', 'micromamba'], ['~/pkgs', '/opt/conda/pkgs'], {}),
  cacheOf(['uv'], ['~/.cache/uv'], {
    flags: ['--no-cache', '-n', '--no-cache-dir'],
    switches: ['UV_NO_CACHE'],
    places: ['UV_CACHE_DIR'],
  }),
];
