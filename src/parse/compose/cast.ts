import { type Entry, Mapping, type Node, type Scalar, Sequence } from '../yaml/node.ts';

type Type = 'boolean' | 'number';
/** What a text becomes, by key; `*` stands for every key, and for every item of a list. */
type Types = { readonly [key: string]: Type | Types };

const booleans = {
  privileged: 'boolean',
  read_only: 'boolean',
  init: 'boolean',
  oom_kill_disable: 'boolean',
} as const;
const numbers = {
  cpu_count: 'number',
  cpu_percent: 'number',
  cpu_period: 'number',
  cpu_quota: 'number',
  cpu_rt_period: 'number',
  cpu_rt_runtime: 'number',
  cpu_shares: 'number',
  cpus: 'number',
  oom_score_adj: 'number',
  pids_limit: 'number',
  scale: 'number',
} as const;
const container: Types = {
  ...booleans,
  ...numbers,
  volumes: { '*': { read_only: 'boolean', volume: { nocopy: 'boolean' } } },
};
const policy = { parallelism: 'number', max_failure_ratio: 'number' } as const;

/** Where Compose wants a boolean or a number and takes a text for it. */
const service: Types = {
  ...container,
  tty: 'boolean',
  stdin_open: 'boolean',
  depends_on: { '*': { required: 'boolean', restart: 'boolean' } },
  healthcheck: { disable: 'boolean', retries: 'number' },
  ports: { '*': { target: 'number' } },
  ulimits: { '*': 'number' },
  deploy: {
    replicas: 'number',
    update_config: policy,
    rollback_config: policy,
    restart_policy: { max_attempts: 'number' },
    placement: { max_replicas_per_node: 'number' },
  },
  pre_start: { '*': container },
};
const resource: Types = { '*': { external: 'boolean', internal: 'boolean', attachable: 'boolean' } };

/** A section of the top level with texts made what Compose makes of them. */
export function castSection(name: string, section: Node): Node {
  if (name === 'services' || name === 'jobs') return cast(section, { '*': service });
  return ['networks', 'volumes', 'secrets', 'configs'].includes(name) ? cast(section, resource) : section;
}

function cast(node: Node, to: Type | Types): Node {
  if (node.kind === 'scalar') return typeof to === 'string' ? castScalar(node, to) : node;
  const typeOf = (key: string): Type | Types | undefined => {
    // A limit is a number, or a mapping of two.
    if (typeof to === 'string') return to === 'number' ? to : undefined;
    return Object.hasOwn(to, key) ? to[key] : to['*'];
  };
  if (node.kind === 'sequence') {
    const type = typeOf('*');
    return type === undefined || typeof to === 'string'
      ? node
      : new Sequence(
          node.items.map((item) => cast(item, type)),
          node.span.start,
          node.tag,
        );
  }
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const type = typeOf(key);
    entries.set(key, type === undefined ? entry : { ...entry, value: cast(entry.value, type) });
  }
  return new Mapping(entries, node.span.start, node.tag);
}

const trues = new Set(['true', 'y', 'yes', 'on']);
const falses = new Set(['false', 'n', 'no', 'off']);

function castScalar(node: Scalar, to: Type): Scalar {
  const { value, reading } = node;
  if (typeof value !== 'string' || reading?.isKnown === false) return node;
  const known = to === 'boolean' ? booleanOf(value) : numberOf(value);
  if (known === undefined) return node;
  return node.as({ text: node.text, isKnown: true, variables: [], ...reading, value: known });
}

function booleanOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return trues.has(word) ? true : falses.has(word) ? false : undefined;
}

function numberOf(text: string): number | undefined {
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
}
