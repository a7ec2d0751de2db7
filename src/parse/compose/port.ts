import type { Field } from '../yaml/field.ts';

/** Both ends belong to it. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** A published port of a service. */
export interface Port {
  /** Without brackets; `undefined` for all interfaces, and when hidden: ask `field`. */
  readonly hostIp: string | undefined;
  /** Ports of the host; `undefined` for any that is free. */
  readonly published: PortRange | undefined;
  /** Ports of the container; `undefined` when hidden. */
  readonly target: PortRange | undefined;
  /** `tcp` unless written. */
  readonly protocol: string;
  /** `host` goes around the load balancer of a swarm. */
  readonly mode: string;
  readonly field: Field;
}

type Parts = Omit<Port, 'field'>;

/** The port of an item of `ports`, in its short or long form; `undefined` for a hidden one or none. */
export function parsePort(field: Field): Port | undefined {
  const { node } = field;
  if (node === undefined || field.isHidden) return undefined;
  const parts = node.kind === 'scalar' ? portParts(node.text) : longParts(field);
  return parts === undefined ? undefined : { ...parts, field };
}

/** `[IP:][PUBLISHED:]TARGET[/PROTOCOL]`; `undefined` for what is no port. */
export function portParts(text: string): Parts | undefined {
  const sections = text.split(':');
  const [target = '', protocol = 'tcp'] = (sections.pop() ?? '').split('/');
  const published = sections.pop() ?? '';
  const container = rangeOf(target);
  const host = rangeOf(published);
  if (container === undefined || (host === undefined && published !== '')) return undefined;
  return {
    hostIp: sections.join(':').replaceAll(/^\[|\]$/g, '') || undefined,
    published: host,
    target: container,
    protocol: protocol.toLowerCase(),
    mode: 'ingress',
  };
}

function longParts(field: Field): Parts {
  const range = (key: string): PortRange | undefined => {
    const { node, isHidden } = field.field(key);
    return node?.kind === 'scalar' && !isHidden ? rangeOf(node.text) : undefined;
  };
  return {
    hostIp: field.field('host_ip').text,
    published: range('published'),
    target: range('target'),
    protocol: (field.field('protocol').text ?? 'tcp').toLowerCase(),
    mode: field.field('mode').text ?? 'ingress',
  };
}

function rangeOf(text: string): PortRange | undefined {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}
