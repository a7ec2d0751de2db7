import fc from 'fast-check';
import { anyObjects, isMapping, named, services, stages } from './arbitrary-files.ts';
import { styles } from './arbitrary-objects.ts';
import type { PlainObject } from './arbitrary-objects.ts';
import { plainStyle, writeDocuments } from './yaml-writer.ts';
import type { Style } from './yaml-writer.ts';

/** What a repository holds: objects by their file, and the Dockerfiles and Compose files as they are written. */
interface State {
  readonly manifests: Readonly<Record<string, Manifest>>;
  readonly dockerfiles: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly compose: Readonly<Record<string, PlainObject>>;
}

interface Manifest {
  readonly objects: readonly PlainObject[];
  readonly style: Style;
}

/** One commit: the whole tree after it, and whether it only changed the form. */
export interface Commit {
  readonly files: Readonly<Record<string, string>>;
  readonly isForm: boolean;
}

interface Editing {
  /** A whole number from 0, less than `below`. */
  readonly pick: (below: number) => number;
  readonly sample: <Value>(arbitrary: fc.Arbitrary<Value>) => Value;
}

type Edit = (state: State, editing: Editing) => State;

/** So many commits of what people do to manifests, Dockerfiles and Compose files; the same ones for the same seed. */
export function history(seed: number, commits: number): readonly Commit[] {
  let draws = 0;
  const sample = <Value>(arbitrary: fc.Arbitrary<Value>): Value => {
    draws += 1;
    const [value] = fc.sample(arbitrary, { seed: seed + draws, numRuns: 1 });
    if (value === undefined) throw new Error('nothing was drawn');
    return value;
  };
  const pick = (below: number): number => sample(fc.nat(Math.max(0, below - 1)));
  const editing = { pick, sample };
  let state: State = { manifests: {}, dockerfiles: {}, compose: {} };
  state = [addManifest, addManifest, addDockerfile, addCompose].reduce(
    (was, edit) => edit(was, editing),
    state,
  );
  const made = [{ files: written(state), isForm: false }];
  while (made.length < commits) {
    const isForm = pick(2) === 0;
    const edits = isForm ? forms : [...contents, ...forms];
    for (let count = 1 + pick(3); count > 0; count--) {
      const edit = edits[pick(edits.length)];
      state = edit?.(state, editing) ?? state;
    }
    made.push({ files: written(state), isForm });
  }
  return made;
}

const rewrite: Edit = (state, { pick, sample }) => {
  const [path, manifest] = at(state.manifests, pick);
  if (manifest === undefined) return state;
  return { ...state, manifests: { ...state.manifests, [path]: { ...manifest, style: sample(styles) } } };
};

const moveManifest: Edit = (state, { pick }) => {
  const [path, manifest] = at(state.manifests, pick);
  if (manifest === undefined) return state;
  const name = `app/file-${pick(1000)}.yaml`;
  return name in state.manifests ? state : { ...state, manifests: renamed(state.manifests, path, name) };
};

const moveObject: Edit = (state, { pick }) => {
  const [from, source] = at(state.manifests, pick);
  const [object, ...rest] = source?.objects ?? [];
  const [to, target] = pick(2) === 0 ? at(state.manifests, pick) : [`app/file-${pick(1000)}.yaml`, undefined];
  if (
    source === undefined ||
    object === undefined ||
    to === from ||
    (target === undefined && to in state.manifests)
  )
    return state;
  const manifests = {
    ...state.manifests,
    [from]: { ...source, objects: rest },
    [to]: { style: target?.style ?? source.style, objects: [...(target?.objects ?? []), object] },
  };
  return {
    ...state,
    manifests: Object.fromEntries(Object.entries(manifests).filter(([, { objects }]) => objects.length > 0)),
  };
};

const moveDockerfile: Edit = (state, { pick }) => {
  const [path] = at(state.dockerfiles, pick);
  const name = `image-${pick(1000)}/Dockerfile`;
  if (path === '' || name in state.dockerfiles) return state;
  return { ...state, dockerfiles: renamed(state.dockerfiles, path, name) };
};

const forms: readonly Edit[] = [rewrite, moveManifest, moveObject, moveDockerfile];

const addManifest: Edit = (state, { pick, sample }) => {
  const name = `app/file-${pick(1000)}.yaml`;
  const objects = sample(anyObjects).map((object) => named(object, `object-${pick(1_000_000)}`));
  return { ...state, manifests: { ...state.manifests, [name]: { objects, style: plainStyle } } };
};

const removeManifest: Edit = (state, { pick }) => {
  const [path] = at(state.manifests, pick);
  return { ...state, manifests: omit(state.manifests, path) };
};

const alterObject: Edit = (state, { pick }) => {
  const [path, manifest] = at(state.manifests, pick);
  if (manifest === undefined) return state;
  const chosen = pick(manifest.objects.length);
  const objects = manifest.objects.flatMap((object, index) =>
    index === chosen ? altered(object, pick) : [object],
  );
  if (objects.length === 0) return state;
  return { ...state, manifests: { ...state.manifests, [path]: { ...manifest, objects } } };
};

function altered(object: PlainObject, pick: Editing['pick']): readonly PlainObject[] {
  const spec = isMapping(object['spec']) ? object['spec'] : {};
  const keys = Object.keys(spec);
  switch (pick(5)) {
    case 0:
      return [{ ...object, spec: { ...spec, hostNetwork: true } }];
    case 1:
      return [{ ...object, spec: omit(spec, keys[pick(keys.length)] ?? '') }];
    case 2:
      return [object, named(object, `copy-${pick(1_000_000)}`)];
    case 3:
      return [named(object, `renamed-${pick(1_000_000)}`)];
    default:
      return [];
  }
}

const addDockerfile: Edit = (state, { pick, sample }) => {
  return {
    ...state,
    dockerfiles: { ...state.dockerfiles, [`image-${pick(1000)}/Dockerfile`]: sample(stages) },
  };
};

const alterDockerfile: Edit = (state, { pick, sample }) => {
  const [path, all] = at(state.dockerfiles, pick);
  if (all === undefined) return state;
  const [other = []] = sample(stages);
  const chosen = pick(all.length);
  const head = all.map((lines, index) =>
    index === chosen ? [...lines.slice(0, 1 + pick(lines.length)), ...other.slice(1)] : lines,
  );
  return { ...state, dockerfiles: { ...state.dockerfiles, [path]: head } };
};

const addCompose: Edit = (state, { pick, sample }) => {
  return {
    ...state,
    compose: { ...state.compose, [`stack-${pick(3)}/compose.yaml`]: { services: sample(services) } },
  };
};

const contents: readonly Edit[] = [
  addManifest,
  removeManifest,
  alterObject,
  alterObject,
  alterObject,
  addDockerfile,
  alterDockerfile,
  alterDockerfile,
  addCompose,
];

function written({ manifests, dockerfiles, compose }: State): Readonly<Record<string, string>> {
  return {
    ...texts(manifests, ({ objects, style }) => writeDocuments(objects, style)),
    ...texts(dockerfiles, (all) => `${all.flat().join('\n')}\n`),
    ...texts(compose, (file) => writeDocuments([file], plainStyle)),
  };
}

function texts<Value>(
  record: Readonly<Record<string, Value>>,
  write: (value: Value) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([path, value]) => [path, write(value)]));
}

function at<Value>(
  record: Readonly<Record<string, Value>>,
  pick: Editing['pick'],
): readonly [string, Value | undefined] {
  const entries = Object.entries(record);
  return entries[pick(entries.length)] ?? ['', undefined];
}

function omit<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function renamed<Value>(
  record: Readonly<Record<string, Value>>,
  from: string,
  to: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}
