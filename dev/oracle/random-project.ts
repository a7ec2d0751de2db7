import type { AskedProject } from './program.ts';
import { random } from './random-text.ts';

type Choices = readonly [string, ...string[]];

/** What may be written for the keys of a service; texts of YAML in flow style. */
const values: Readonly<Record<string, Choices>> = {
  image: ['i:1', '"${IMAGE:-i:2}"', '"i:${TAG}"', '"${KNOWN}"'],
  privileged: ['true', 'false', '"yes"', '"${P:-true}"', '"${ON}"', '!reset true', '"${P:-no}"'],
  read_only: ['true', '"on"', '!reset null', '"${R-false}"'],
  init: ['true', '"${INIT:-off}"'],
  user: ['root', '"1000"', '"1000:1000"', '"${UID:-5}:${GID:-6}"'],
  command: ['[a, b]', 'run it', '~', '["${A:-x y}"]', '!reset []'],
  entrypoint: ['[sh]', '!override [x]', '"$$HOME"'],
  environment: [
    '{A: b, C: 1}',
    '[A=1, "B=${X:-2}", D]',
    '{A: , D: "${KNOWN}"}',
    '!override {Z: z}',
    '[A=1, A=2]',
    '!reset {}',
  ],
  labels: ['{a: b}', '[a=c, d]', '{d: "x$$y"}'],
  cap_add: ['[ALL]', '[NET_ADMIN, SYS_TIME]', '!override [CHOWN]', '["${CAP:-ALL}"]'],
  cap_drop: ['[ALL]', '[X, X]', '!reset null'],
  security_opt: [
    '[no-new-privileges:true]',
    '["seccomp=unconfined"]',
    '["label:disable", "no-new-privileges:true"]',
  ],
  volumes: [
    '["/a:/x", "./b:/y:ro"]',
    '[{type: bind, source: /c, target: /x, read_only: "yes"}]',
    '["named:/n", "/anonymous", "${V:-/v}:/x"]',
    '!override ["/z:/z"]',
    '[{type: volume, source: named, target: /n}, {type: tmpfs, target: /t}]',
    '["../up:/up:ro,z", "C:\\\\w:/w"]',
  ],
  ports: [
    '["80:80", "127.0.0.1:81:81"]',
    '["8000-8002:90-92/udp", 7000]',
    '[{target: 80, published: "80", host_ip: 127.0.0.1}]',
    '["${PORT:-85}:80"]',
    '["[::1]:82:82", "83-84:85"]',
    '!reset []',
    '[{target: "80", published: "80", protocol: tcp, mode: host}, "80:80"]',
  ],
  expose: ['[80]', '["80", "90/tcp"]'],
  devices: ['["/dev/a"]', '["/dev/b:/dev/a:r"]', '[{source: /dev/c, target: /dev/c, permissions: rw}]'],
  networks: ['[one]', '{one: {aliases: [x]}, two: }', '[two, one]'],
  depends_on: [
    '[b]',
    '{b: {condition: service_healthy}}',
    '{c: {condition: service_started, restart: "yes"}}',
  ],
  build: [
    '.',
    '{context: ./x, args: {A: 1}}',
    '{context: y, target: t, args: [B=2, A=3]}',
    '"${DIR:-z}"',
    '{dockerfile: D}',
  ],
  env_file: ['a.env', '[a.env, {path: b.env, required: false}]', '["../c.env"]'],
  tmpfs: ['/t', '[/t, "/u:size=1"]'],
  dns: ['1.1.1.1', '[8.8.8.8, 1.1.1.1]'],
  ulimits: ['{nofile: 10}', '{nofile: {soft: 1, hard: 2}, nproc: "3"}'],
  secrets: ['[s]', '[{source: s, target: t}]'],
  configs: ['[c, s]', '[{source: c, target: /c}]'],
  logging: ['{driver: none}', '{driver: json-file, options: {a: b}}', '{options: {c: d}}'],
  healthcheck: ['{test: [CMD, a]}', '{disable: "${H:-true}"}', '{test: x, retries: 3}'],
  deploy: ['{resources: {limits: {memory: 1g}}}', '{replicas: "${N:-2}"}', '{labels: [a=b]}'],
  mem_limit: ['1g', '"${M:-2g}"'],
  cpus: ['1.5', '"0.5"'],
  pids_limit: ['10', '"${PIDS:-20}"'],
  profiles: ['[p]', '[p, "${PROFILE:-q}"]'],
  network_mode: ['host', '"${NET:-none}"'],
  pid: ['host'],
  sysctls: ['{a: 1}', '["a=2"]'],
  restart: ['"no"', 'always'],
  extra_hosts: ['["a:1.2.3.4"]', '{b: 1.2.3.4}'],
  group_add: ['[a, 5]'],
};
const keys = Object.keys(values);
const names: Choices = ['a', 'b', 'c', 'd'];

interface Dice {
  readonly next: () => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** A project that is loaded or nearly so; the same for the same seed. */
export function randomProject(seed: number): AskedProject {
  const next = random(seed);
  const dice: Dice = { next, pick: (items) => items[Math.floor(next() * items.length)] ?? items[0] };
  const files: Record<string, string> = {
    'p/compose.yaml': document(dice, ['common.yaml', 'sub/base.yaml'], ['inc/compose.yaml', 'sub/base.yaml']),
    'p/common.yaml': document(dice, ['sub/base.yaml'], []),
    'p/sub/base.yaml': document(dice, ['../common.yaml'], []),
    'p/inc/compose.yaml': document(dice, ['../common.yaml'], []),
    'p/compose.override.yaml': document(dice, ['common.yaml'], []),
    'p/.env': 'KNOWN=i:known\nON=true\nexport R="yes"\nTAG=7\n',
  };
  if (next() < 0.3) files['p/inc/.env'] = 'P=off\nKNOWN=i:other\n';
  const isOverridden = next() < 0.4;
  return { files, load: ['p/compose.yaml', ...(isOverridden ? ['p/compose.override.yaml'] : [])] };
}

function document(dice: Dice, extended: readonly string[], included: readonly string[]): string {
  const { next, pick } = dice;
  const [first, ...rest] = included;
  const include = first !== undefined && next() < 0.3 ? `include: [${pick([first, ...rest])}]\n` : '';
  const isAnchored = next() < 0.3;
  const anchor = isAnchored ? `x-base: &base ${service(dice, [], '', [])}\n` : '';
  const text = names.map((name, at) => {
    const merged = isAnchored && next() < 0.5 ? '<<: *base' : '';
    return `  ${name}: ${service(dice, extended, merged, names.slice(at + (next() < 0.02 ? 0 : 1)))}\n`;
  });
  return `${anchor}${include}services:\n${text.join('')}`;
}

/** Services extend those after them, so that circles are few. */
function service(
  { next, pick }: Dice,
  extended: readonly string[],
  merged: string,
  after: readonly string[],
): string {
  const entries = merged === '' ? [] : [merged];
  if (next() < 0.8) entries.push(`image: ${pick(values['image'] ?? ['i'])}`);
  const [first, ...rest] = extended;
  const [base, ...bases] = after;
  if (first !== undefined && base !== undefined && next() < 0.4) {
    const file = next() < 0.5 ? '' : `, file: ${pick([first, ...rest])}`;
    entries.push(`extends: {service: ${pick([base, ...bases])}${file}}`);
  }
  for (const key of keys) {
    if (key !== 'image' && next() < 0.12) entries.push(`${key}: ${pick(values[key] ?? ['~'])}`);
  }
  return `{${entries.join(', ')}}`;
}
