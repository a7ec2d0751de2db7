import type { Span } from '../../finding/place.ts';
import type { Entry, Node } from '../yaml/node.ts';
import type { Beside } from './beside.ts';
import { type Include, includesOf } from './include.ts';
import {
  emptyModel,
  type Model,
  over,
  overlaid,
  type Part,
  type Parts,
  partsOf,
  type Section,
} from './model.ts';
import { folderOf } from './path.ts';
import { type Context, ProjectFiles } from './project-files.ts';

/** Services that extend each other in a row. */
const deepest = 50;

/** Puts together what a Compose file makes with the files it refers to. */
export class Project {
  readonly files: ProjectFiles;
  readonly folder: string;
  readonly #text: string;
  readonly #context: Context;

  constructor(path: string, text: string, beside: Beside) {
    this.files = new ProjectFiles(path, text, beside);
    this.#text = text;
    const folder = folderOf(path);
    this.folder = folder;
    const lookup = this.files.environment([join(folder, '.env')], () => undefined);
    const context = { path, folder, lookup, chain: [path], at: undefined, isQuiet: false };
    this.#context = { ...context, extended: new Map() };
  }

  /** The documents of the file under review, before anything is merged. Throws `YamlSyntaxError`. */
  documents(): readonly Node[] {
    return this.files.read(this.#text, this.#context);
  }

  /** What the documents make over what stands below them. */
  model(documents: readonly Node[], below: Model): Model {
    return this.#apply(documents, below, this.#context);
  }

  /** What a file beside makes, as if it were under review; `undefined` when there is none. */
  base(path: string): Model | undefined {
    if (!this.files.has(path)) return undefined;
    const context = { ...this.#context, path, chain: [path], isQuiet: true };
    const documents = this.files.documents(path, context, { start: 0, end: 0 });
    return this.#apply(documents ?? [], emptyModel, context);
  }

  #apply(documents: readonly Node[], below: Model, context: Context): Model {
    const merging = this.files.merging(context);
    return documents.reduce<Model>((model, root) => {
      const included = this.#includedBy(root, context);
      const add = (section: Section): Parts => {
        const own = overlaid(included[section], partsOf(root, section), merging);
        return overlaid(model[section], this.#extendAll(own, context), merging);
      };
      return { services: add('services'), jobs: add('jobs') };
    }, below);
  }

  #includedBy(root: Node, context: Context): Model {
    const merging = this.files.merging(context);
    return includesOf(root).reduce<Model>((model, include) => {
      const { services, jobs } = this.#included(include, context) ?? emptyModel;
      return {
        services: overlaid(services, model.services, merging),
        jobs: overlaid(jobs, model.jobs, merging),
      };
    }, emptyModel);
  }

  #included({ paths, environment, directory, place }: Include, context: Context): Model | undefined {
    const { files } = this;
    const resolved = paths.map((path) => files.resolved(path, context));
    const known = resolved.filter((path) => path !== undefined);
    const [main] = known;
    if (main === undefined || known.length < resolved.length) return undefined;
    if (context.chain.includes(main)) return files.refuse(`${main} includes itself`, place, context);
    const folder = directory === undefined ? folderOf(main) : files.resolved(directory, context);
    if (folder === undefined) return undefined;
    const written = environment.flatMap((path) => files.resolved(path, context) ?? []);
    const variables = environment.length === 0 ? [join(folder, '.env')] : written;
    const lookup = files.environment(variables, context.lookup);
    const at = context.at ?? place;
    const chain = [...context.chain, main];
    const model = known.reduce<Model>((below, path) => {
      const inside = { ...context, path, folder, lookup, chain, at, extended: new Map() };
      return this.#apply(files.documents(path, inside, place) ?? [], below, inside);
    }, emptyModel);
    return { services: includedFrom(folder, model.services), jobs: includedFrom(folder, model.jobs) };
  }

  #extendAll(parts: Parts, context: Context): Parts {
    return new Map(
      Array.from(parts, ([name, part]) => {
        const chain = [`${context.path} ${name}`];
        return [name, part === undefined ? undefined : this.#extend(part, parts, context, chain)];
      }),
    );
  }

  /** A part with what it extends below it. */
  #extend(part: Part, parts: Parts, context: Context, chain: readonly string[]): Part {
    const extended = part.node.entries.get('extends');
    if (extended === undefined || isNull(extended.value)) return part;
    const partial = { ...part, isWhole: false };
    const place = spanOf(extended);
    const { service, file } = target(extended.value);
    const from = file === undefined ? { parts, context } : this.#foreign(file, place, context);
    if (from === undefined) return partial;
    const refuse = (cause: string): Part => this.files.refuse(cause, place, context) ?? partial;
    if (service?.kind !== 'scalar') return refuse('extends names no service');
    if (service.reading?.isKnown === false) return refuse(`${service.text} has a variable without a value`);
    const step = `${from.context.path} ${service.text}`;
    if (!from.parts.has(service.text)) return refuse(`There is no service ${service.text} to extend`);
    if (chain.includes(step)) return refuse(`${service.text} extends itself`);
    if (chain.length > deepest) return refuse(`More than ${deepest} services extend each other in a row`);
    const base = from.parts.get(service.text);
    if (base === undefined) return part;
    const below = this.#extend(base, from.parts, from.context, [...chain, step]);
    return over(below, part, this.files.merging(context));
  }

  /** The services of a file that another extends. */
  #foreign(file: Node, place: Span, context: Context): { parts: Parts; context: Context } | undefined {
    const path = this.files.resolved(file, context);
    if (path === undefined) return undefined;
    const inside = { ...context, path, folder: folderOf(path), at: context.at ?? place };
    if (!context.extended.has(path)) {
      const merging = this.files.merging(inside);
      const documents = this.files.documents(path, inside, place);
      const add = (known: Parts, root: Node): Parts => overlaid(known, partsOf(root, 'services'), merging);
      context.extended.set(path, documents?.reduce<Parts>(add, new Map()));
    }
    const parts = context.extended.get(path);
    return parts === undefined ? undefined : { parts, context: inside };
  }
}

/** Builds without a context have that of the project they are included from. */
function includedFrom(folder: string, parts: Parts): Parts {
  return new Map(
    Array.from(parts, ([name, part]) => {
      const isBuilt = part?.node.get('build') !== undefined;
      return [name, part !== undefined && isBuilt ? { ...part, folder: part.folder ?? folder } : part];
    }),
  );
}

/** The service that `extends` names, and the file it stands in. */
function target(value: Node): { readonly service: Node | undefined; readonly file: Node | undefined } {
  if (value.kind !== 'mapping') return { service: value, file: undefined };
  const file = value.get('file');
  return { service: value.get('service'), file: file === undefined || isNull(file) ? undefined : file };
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function spanOf({ key, value }: Entry): Span {
  return value.kind === 'scalar' ? { start: key.start, end: value.span.end } : key;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
