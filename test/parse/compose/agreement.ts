import { z } from 'zod';
import { Beside, type Content } from '../../../src/parse/compose/beside.ts';
import { type ComposeFile, parseCompose } from '../../../src/parse/compose/compose.ts';
import { resolvePath } from '../../../src/parse/compose/path.ts';
import type { Service } from '../../../src/parse/compose/service.ts';
import { textOf } from '../../../src/parse/compose/variable.ts';
import type { Field } from '../../../src/parse/yaml/field.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const texts = z.array(scalar).nullish();
const names = z.record(z.string(), z.unknown()).nullish();
const variables = z.union([texts, z.record(z.string(), scalar)]);
const optional = scalar.optional();
const granted = z.array(z.object({ source: z.string(), target: z.string().optional() })).nullish();
const serviceSchema = z.looseObject({
  environment: variables,
  labels: variables,
  build: z
    .looseObject({ context: optional, dockerfile: optional, target: optional, args: variables })
    .nullish(),
  volumes: z
    .array(
      z.looseObject({
        type: z.string(),
        source: z.string().optional(),
        target: z.string(),
        read_only: optional,
      }),
    )
    .nullish(),
  ports: z
    .array(
      z.looseObject({
        host_ip: optional,
        published: optional,
        target: scalar,
        protocol: optional,
        mode: optional,
      }),
    )
    .nullish(),
  devices: z.array(z.object({ source: z.string(), target: z.string(), permissions: z.string() })).nullish(),
  networks: names,
  depends_on: z.record(z.string(), z.looseObject({ condition: z.string() })).nullish(),
  env_file: z.array(z.looseObject({ path: z.string(), required: z.boolean().optional() })).nullish(),
  ulimits: z
    .record(z.string(), z.union([z.number(), z.looseObject({ soft: optional, hard: optional })]))
    .nullish(),
  secrets: granted,
  configs: granted,
});
const modelSchema = z.looseObject({ services: z.record(z.string(), serviceSchema).optional() });
type Theirs = z.infer<typeof serviceSchema>;

/** The files of a project by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A file as we read it, with all the others at hand. */
export function parseIn(files: Files, path: string): ComposeFile {
  const contents = new Map(
    Object.entries(files).map(([at, text]): [string, Content] => [at, { is: 'text', text }]),
  );
  const missing: Content = { is: 'missing' };
  const known = { get: (at: string) => contents.get(at) ?? missing };
  return parseCompose(files[path] ?? '', path, new Beside(known));
}

/** Where our services are others than those of Compose's model; what hides behind variables without value is left out. */
export function differences(file: ComposeFile, model: unknown): readonly string[] {
  const theirs = modelSchema.parse(model).services ?? {};
  const ours = new Map([...file.included, ...file.services].map((service) => [service.name, service]));
  const missing = Object.keys(theirs).filter((name) => !ours.has(name));
  const more = [...ours.keys()].filter((name) => !Object.hasOwn(theirs, name));
  const unequal = Object.entries(theirs).flatMap(([name, service]) => {
    const found = ours.get(name);
    return found === undefined ? [] : serviceDifferences(found, service);
  });
  return [
    ...file.problems.map(({ cause }) => `problem: ${cause}`),
    ...missing.map((name) => `missing ${name}`),
    ...more.map((name) => `more ${name}`),
    ...unequal,
  ];
}

const scalars = [
  'privileged',
  'read_only',
  'init',
  'tty',
  'image',
  'user',
  'pid',
  'ipc',
  'network_mode',
  'userns_mode',
  'restart',
  'container_name',
  'mem_limit',
  'cpus',
  'pids_limit',
  'command',
  'entrypoint',
  'cgroup',
] as const;
const lists = [
  'cap_add',
  'cap_drop',
  'security_opt',
  'dns',
  'dns_search',
  'tmpfs',
  'profiles',
  'group_add',
  'expose',
  'command',
  'entrypoint',
  'links',
  'extra_hosts',
] as const;

function serviceDifferences(ours: Service, theirs: Theirs): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, field: Field, our: unknown, their: unknown): void => {
    if (isHidden(field)) return;
    const [a, b] = [JSON.stringify(our), JSON.stringify(their)];
    if (a !== b) found.push(`${ours.name}.${what}: ours ${a} theirs ${b}`);
  };
  for (const key of scalars) {
    const their = scalar.safeParse(theirs[key] ?? null);
    const field = ours.field(key);
    if (their.success && !field.isList) compare(key, field, plain(textValue(field)), plain(their.data));
  }
  for (const key of lists) {
    const their = texts.safeParse(theirs[key]);
    const field = ours.field(key);
    if (their.success && field.node?.kind !== 'scalar') {
      const our = key.startsWith('cap_') ? [...new Set(itemTexts(field))] : itemTexts(field);
      compare(key, field, our, (their.data ?? []).map(String));
    }
  }
  for (const key of ['environment', 'labels'] as const) {
    compare(key, ours.field(key), ourVariables(ours[key]), theirVariables(theirs[key]));
  }
  compareUses(ours, theirs, compare);
  return found;
}

type Compare = (what: string, field: Field, our: unknown, their: unknown) => void;

function compareUses(ours: Service, theirs: Theirs, compare: Compare): void {
  compare('volumes', ours.field('volumes'), ourMounts(ours), theirMounts(theirs));
  compare('ports', ours.field('ports'), ourPorts(ours), theirPorts(theirs));
  const devices = ours.devices.map(({ source, target, permissions }) => [source, target, permissions]);
  compare(
    'devices',
    ours.field('devices'),
    devices,
    (theirs.devices ?? []).map(({ source, target, permissions }) => [source, target, permissions]),
  );
  const networks = ours.networks.map(({ name }) => name);
  compare(
    'networks',
    ours.field('networks'),
    networks.toSorted(),
    Object.keys(theirs.networks ?? {}).toSorted(),
  );
  const waits = ours.dependencies.map(({ name, condition }) => `${name} ${condition}`);
  const theirWaits = Object.entries(theirs.depends_on ?? {}).map(
    ([name, { condition }]) => `${name} ${condition}`,
  );
  compare('depends_on', ours.field('depends_on'), waits.toSorted(), theirWaits.toSorted());
  const files = ours.envFiles.map(({ path, isRequired, field }) => [absolute(ours, field, path), isRequired]);
  const theirFiles = (theirs.env_file ?? []).map(({ path, required = true }) => [path, required]);
  compare('env_file', ours.field('env_file'), files, theirFiles);
  for (const key of ['secrets', 'configs'] as const) {
    const targetOf = (source: string) => (key === 'secrets' ? `/run/secrets/${source}` : null);
    const our = ours[key].map(({ source, target = targetOf(source) }) => [source, target]);
    compare(
      key,
      ours.field(key),
      our,
      (theirs[key] ?? []).map(({ source, target = null }) => [source, target]),
    );
  }
  const limits = ours.ulimits.map(({ name, soft, hard }) => `${name} ${soft} ${hard}`);
  const theirLimits = Object.entries(theirs.ulimits ?? {}).map(([name, limit]) =>
    typeof limit === 'number' ? `${name} ${limit} ${limit}` : `${name} ${limit.soft} ${limit.hard}`,
  );
  compare('ulimits', ours.field('ulimits'), limits.toSorted(), theirLimits.toSorted());
  compareBuild(ours, theirs, compare);
}

function compareBuild(ours: Service, theirs: Theirs, compare: Compare): void {
  const { build } = ours;
  const field = ours.field('build');
  const context = build?.context === undefined ? undefined : `/project/${build.context}`.replace(/\/$/, '');
  const their = theirs.build ?? undefined;
  compare('build.context', field, context, their === undefined ? undefined : (their.context ?? null));
  compare('build.target', field, build?.target, their?.target);
  compare('build.args', field, ourVariables(build?.args ?? []), theirVariables(their?.args));
}

function isHidden(field: Field): boolean {
  return field.isHidden || field.items.some(isHidden) || field.entries.some(([, entry]) => isHidden(entry));
}

function textValue(field: Field): string | null {
  if (field.node?.kind !== 'scalar' || field.isAbsent) return null;
  return String(field.node.value);
}

/** Compose keeps a field that is empty by its variables, and leaves out one that is not true. */
function plain(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return text === 'false' ? '' : text;
}

function itemTexts(field: Field): readonly string[] {
  if (field.node?.kind === 'scalar' && !field.isAbsent) return [field.node.text];
  return field.items.map((item) => textOf(item) ?? '');
}

function ourVariables(found: Service['environment']): readonly string[] {
  const named = new Map(
    found.map(({ name, value, field }) => [name, value === undefined && isNumber(field) ? 'number' : value]),
  );
  return Array.from(named, ([name, value]) => (value === undefined ? name : `${name}=${value}`)).toSorted();
}

function isNumber(field: Field): boolean {
  return field.number !== undefined;
}

function theirVariables(found: z.infer<typeof variables>): readonly string[] {
  const listed = Array.isArray(found)
    ? found.map(String)
    : Object.entries(found ?? {}).map(([name, value]) => (value === null ? name : `${name}=${value}`));
  return listed.toSorted();
}

function ourMounts(ours: Service): readonly string[] {
  return ours.mounts.map(({ source, target, isReadOnly, type, field }) => {
    const from = type === 'bind' ? absolute(ours, field, source) : source;
    return `${type} ${from} ${target} ${isReadOnly}`;
  });
}

function theirMounts({ volumes }: Theirs): readonly string[] {
  return (volumes ?? []).flatMap(({ type, source, target, read_only: isReadOnly = false }) =>
    source === undefined ? [] : [`${type} ${source} ${target} ${isReadOnly}`],
  );
}

function absolute(ours: Service, field: Field, path: string): string {
  const resolved = resolvePath(ours.folderOf(field), path);
  return resolved === undefined ? path : `/project/${resolved}`.replace(/\/$/, '');
}

/** Of two equal ports the last one counts. */
function ourPorts(ours: Service): readonly string[] {
  const ports = new Map<string, string>();
  for (const { hostIp = '', published, target, protocol, mode } of ours.ports) {
    const { first, last } = target ?? { first: 0, last: 0 };
    for (let at = 0; at <= last - first; at++) {
      const isFree = first === last && published !== undefined && published.first !== published.last;
      const host = published === undefined ? '' : String(published.first + at);
      const port = `${hostIp} ${isFree ? `${host}-${published.last}` : host} ${first + at} ${protocol}`;
      ports.set(port, `${port} ${mode}`);
    }
  }
  return [...ports.values()].toSorted();
}

function theirPorts({ ports }: Theirs): readonly string[] {
  const written = (ports ?? []).map(
    ({ host_ip: ip = '', published = '', target, protocol = 'tcp', mode = 'ingress' }) =>
      `${ip} ${published} ${target} ${protocol} ${mode}`,
  );
  return written.toSorted();
}
