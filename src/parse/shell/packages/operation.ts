import type { Command, Word } from '../model.ts';

export type Manager =
  | 'apt'
  | 'apt-get'
  | 'aptitude'
  | 'apk'
  | 'yum'
  | 'dnf'
  | 'microdnf'
  | 'tdnf'
  | 'zypper'
  | 'pacman'
  | 'pip'
  | 'pipx'
  | 'uv'
  | 'npm'
  | 'yarn'
  | 'pnpm'
  | 'bun'
  | 'gem'
  | 'bundle'
  | 'go'
  | 'cargo'
  | 'composer'
  | 'conda'
  | 'mamba'
  | 'micromamba';

export type Family =
  | 'apt'
  | 'apk'
  | 'rpm'
  | 'zypper'
  | 'pacman'
  | 'python'
  | 'node'
  | 'ruby'
  | 'go'
  | 'cargo'
  | 'composer'
  | 'conda';

export type Action =
  | 'install'
  | 'reinstall'
  | 'update'
  | 'upgrade'
  | 'dist-upgrade'
  | 'remove'
  | 'autoremove'
  | 'clean'
  | 'add-repository'
  | 'download'
  | 'run'
  | 'other';

/** What a command asks of a package manager. */
export interface PackageOperation extends Request {
  /** `pip` also for pip3 and `python -m pip`; `uv` also for `uv pip` and uvx. */
  readonly manager: Manager;
  /** Managers that share a format of packages: yum, dnf, microdnf and tdnf are `rpm`. */
  readonly family: Family;
  readonly command: Command;
}

export interface Request {
  /**
   * `update` refreshes the lists, `upgrade` replaces what is installed; `run` is a package that is fetched and started (npx,
   * uvx). `other`: a query, a build, a hidden sub-command.
   */
  readonly action: Action;
  readonly packages: readonly Package[];
  /** Requirement, constraint and environment files. */
  readonly files: readonly Word[];
  /** Whether it installs what files of the project list: `npm ci`, `bundle install`, `pip install -r …`, `pip install .`. */
  readonly isProject: boolean;
  /** Whether it insists on a lock file or hashes: `npm ci`, `--frozen-lockfile`, `--require-hashes`, `--locked`. */
  readonly isLocked: boolean;
}

export interface Package {
  /** Without version, extras and architecture; empty when a variable hides it, and for URLs and paths. */
  readonly name: string;
  /** What is written behind the name: `1.2.3`, `1.2*`, `>=1`, `^4.0`, `latest`; `undefined` without it. */
  readonly version: string | undefined;
  /** Whether nothing but one version is meant: `a=1.2`, `a==1.2`, `a@1.2.3`, a commit, a file; one in a variable counts. */
  readonly isPinned: boolean;
  readonly source: 'registry' | 'git' | 'url' | 'path' | 'group';
  /** Whether the name is known. */
  readonly known: boolean;
  readonly word: Word;
}
