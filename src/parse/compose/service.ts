import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Violation } from '../../finding/violation.ts';
import type { Stage } from '../dockerfile/model.ts';
import { Field } from '../yaml/field.ts';
import type { Mapping } from '../yaml/node.ts';
import { type Build, type BuildFiles, parseBuild } from './build.ts';
import { type Device, parseDevice } from './device.ts';
import { type Mount, parseMount } from './mount.ts';
import { placed } from './placed.ts';
import { type Port, parsePort } from './port.ts';
import type { Sources } from './sources.ts';
import * as uses from './use.ts';
import { parseVariables, textOf, type Variable } from './variable.ts';

/** What a service is made of, beside its own values. */
export interface Surroundings extends BuildFiles {
  /** Whether all it extends is known. */
  readonly isWhole: boolean;
  /** The same service without the file under review: in the file that this one overrides or includes. */
  readonly below: Service | undefined;
  /** What in the file under review brings in values that stand in another. */
  readonly origin: Span;
  readonly sources: Sources;
}

/** A service with what it extends and overrides. A default of a variable counts as its value. */
export class Service {
  readonly name: string;
  readonly subject: Subject;
  readonly below: Service | undefined;
  readonly #root: Field;
  readonly #surroundings: Surroundings;
  #build: Build | undefined | null = null;

  constructor(name: string, node: Mapping, key: Span, surroundings: Surroundings) {
    const { isWhole, below } = surroundings;
    this.name = name;
    this.subject = { kind: 'ComposeService', namespace: '', name };
    this.below = below;
    this.#surroundings = surroundings;
    this.#root = Field.root({ subject: this.subject, hides: () => false, mayInherit: !isWhole }, node, key);
  }

  field(...keys: readonly string[]): Field {
    return this.#root.field(...keys);
  }

  /** Whether a field that wants a boolean is known to be true. */
  enables(...keys: readonly string[]): boolean {
    return this.field(...keys).is(true);
  }

  /** The variables set in the file, from the mapping and the list form; `value` is the text when it is known. */
  get environment(): readonly Variable[] {
    return parseVariables(this.field('environment'));
  }

  get labels(): readonly Variable[] {
    return parseVariables(this.field('labels'));
  }

  /** What the service mounts, short and long form. */
  get mounts(): readonly Mount[] {
    return this.field('volumes').items.flatMap((field) => parseMount(field) ?? []);
  }

  get ports(): readonly Port[] {
    return this.field('ports').items.flatMap((field) => parsePort(field) ?? []);
  }

  get devices(): readonly Device[] {
    return this.field('devices').items.flatMap((field) => parseDevice(field) ?? []);
  }

  /** How its image is made, if it is. */
  get build(): Build | undefined {
    if (this.#build === null) this.#build = parseBuild(this.field('build'), this.#surroundings);
    return this.#build;
  }

  /** The stage of the Dockerfile that it runs, when that is at hand. */
  get builtStage(): Stage | undefined {
    return this.build?.stage;
  }

  /** `USER[:GROUP]`, numbers as text; `undefined` when absent or hidden. */
  get user(): uses.User | undefined {
    return uses.parseUser(this.field('user'));
  }

  get securityOptions(): readonly uses.SecurityOption[] {
    return this.field('security_opt').items.flatMap((field) => uses.parseSecurityOption(field) ?? []);
  }

  get secrets(): readonly uses.Granted[] {
    return this.field('secrets').items.flatMap((field) => uses.parseGranted(field) ?? []);
  }

  get configs(): readonly uses.Granted[] {
    return this.field('configs').items.flatMap((field) => uses.parseGranted(field) ?? []);
  }

  /** Those that are written. */
  get networks(): readonly uses.Named[] {
    return uses.parseNames(this.field('networks'));
  }

  /** What starts before it. */
  get dependencies(): readonly uses.Dependency[] {
    return uses.parseDependencies(this.field('depends_on'));
  }

  get envFiles(): readonly uses.EnvFile[] {
    return uses.parseEnvFiles(this.field('env_file'));
  }

  get ulimits(): readonly uses.Ulimit[] {
    return uses.parseUlimits(this.field('ulimits'));
  }

  get profiles(): readonly string[] {
    return this.field('profiles').items.flatMap((field) => textOf(field) ?? []);
  }

  /** The limits in force, in the form of `deploy` or the older one. */
  get limits(): { readonly memory: Field; readonly cpus: Field; readonly pids: Field } {
    const limit = (name: string, older: string): Field => {
      const field = this.field('deploy', 'resources', 'limits', name);
      return field.isAbsent && !this.field(older).isAbsent ? this.field(older) : field;
    };
    return {
      memory: limit('memory', 'mem_limit'),
      cpus: limit('cpus', 'cpus'),
      pids: limit('pids', 'pids_limit'),
    };
  }

  /** A violation of the service as a whole stands on its name. */
  violation(message: string): Violation {
    return this.#root.violation(message);
  }

  /** The folder that relative paths in a field start from. */
  folderOf(field: Field): string {
    return this.#surroundings.folderOf(field);
  }

  /** Whether something stands in the file under review, not in one it extends or overrides. */
  isOwn(span: Span): boolean {
    return this.#surroundings.sources.isOwn(span);
  }

  /** A violation in the file under review: what stands in another one is pointed at where it is brought in. */
  placed(violation: Violation): Violation {
    const { sources, origin } = this.#surroundings;
    return placed(violation, sources, origin);
  }
}
