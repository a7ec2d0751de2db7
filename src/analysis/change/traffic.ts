import type { Field } from '../../parse/yaml/field.ts';
import { writtenText } from '../written-text.ts';
import { addedItems, contentOf } from './items.ts';
import { isWithinRanges } from './address-range.ts';
import { selectsAllOf } from './selection.ts';

type Peers = 'from' | 'to';

/**
 * The rules of one direction of a NetworkPolicy that admit some traffic which none of the rules before admitted.
 * However the same traffic is spread over rules, peers and ports, nothing is new; what depends on a template neither.
 */
export function widerRules(was: Field, is: Field, peers: Peers): readonly Field[] {
  if (was.isHidden || was.items.some((rule) => rule.isHidden)) return [];
  if (sizeOf(was, peers) * sizeOf(is, peers) > mostComparisons) return addedItems(was, is, contentOf);
  return is.items.filter((rule) =>
    orAll(rule.field(peers)).some((peer) =>
      orAll(rule.field('ports')).some((port) => !was.items.some((old) => mayAdmit(old, peers, peer, port))),
    ),
  );
}

/** Comparisons that a hostile policy may cost at most; beyond them a rule is known only by its text. */
const mostComparisons = 1_000_000;

function sizeOf(rules: Field, peers: Peers): number {
  return rules.items.reduce((sum, rule) => {
    const [some, others] = [rule.field(peers).items, rule.field('ports').items];
    const holes = some.reduce((count, peer) => count + peer.field('ipBlock', 'except').items.length, 1);
    return sum + (some.length + holes) * (others.length + 1);
  }, 0);
}

/** The items of a list, or `undefined` for all there are, which is what an empty list means here. */
function orAll(list: Field): readonly (Field | undefined)[] {
  return isEmpty(list) ? [undefined] : list.items;
}

function isEmpty(list: Field): boolean {
  return !list.isHidden && list.items.length === 0;
}

function mayAdmit(rule: Field, key: Peers, peer: Field | undefined, port: Field | undefined): boolean {
  const [peers, ports] = [rule.field(key), rule.field('ports')];
  const admitsPeer =
    isEmpty(peers) ||
    peers.isHidden ||
    (peer !== undefined && peers.items.some((each) => holdsPeer(each, peer) !== false));
  const admitsPort =
    isEmpty(ports) ||
    ports.isHidden ||
    (port !== undefined && ports.items.some((each) => holdsPort(each, port) !== false));
  return admitsPeer && admitsPort;
}

/** Whether everybody who is the one peer is the other too; `undefined` when a template decides. */
function holdsPeer(wide: Field, narrow: Field): boolean | undefined {
  if (wide.isHidden || narrow.isHidden) return undefined;
  const [outer, inner] = [wide.field('ipBlock'), narrow.field('ipBlock')];
  if (!outer.isAbsent || !inner.isAbsent) {
    return outer.isAbsent || inner.isAbsent ? false : holdsBlock(outer, inner);
  }
  const [around, within] = [wide.field('namespaceSelector'), narrow.field('namespaceSelector')];
  // Without a selector of namespaces only the policy's own is meant.
  if (around.isAbsent && !within.isAbsent) return false;
  if (within.isAbsent && !around.isAbsent && selectsAllOf(around, within) !== true) return false;
  const namespaces = around.isAbsent || selectsAllOf(around, within);
  const pods = selectsAllOf(wide.field('podSelector'), narrow.field('podSelector'));
  return namespaces === false || pods === false ? false : namespaces === undefined ? undefined : pods;
}

function holdsBlock(outer: Field, inner: Field): boolean | undefined {
  const [range, cidr] = [outer.field('cidr'), inner.field('cidr')];
  const [holes, others] = [outer.field('except'), inner.field('except')];
  const parts = [range, cidr, holes, others, ...holes.items, ...others.items];
  if (range.text === undefined || cidr.text === undefined || parts.some((part) => part.isHidden)) {
    return undefined;
  }
  const left = others.items.flatMap((item) => item.text ?? []);
  const { text } = cidr;
  const isFilled = holes.items.some((hole) => {
    const isOutside = isWithinRanges(hole.text ?? '', [text]) === false;
    return !isOutside && isWithinRanges(hole.text ?? '', left) === false;
  });
  return isFilled ? false : isWithinRanges(text, [range.text]);
}

function holdsPort(wide: Field, narrow: Field): boolean | undefined {
  const parts = ['protocol', 'port', 'endPort'].flatMap((key) => [wide.field(key), narrow.field(key)]);
  if (wide.isHidden || narrow.isHidden || parts.some((part) => part.isHidden)) return undefined;
  if ((wide.field('protocol').text ?? 'TCP') !== (narrow.field('protocol').text ?? 'TCP')) return false;
  if (wide.field('port').isAbsent) return true;
  const [outer, inner] = [rangeOf(wide), rangeOf(narrow)];
  if (outer !== undefined && inner !== undefined) {
    return outer.first <= inner.first && inner.last <= outer.last;
  }
  return writtenText(wide.field('port')) === writtenText(narrow.field('port'));
}

function rangeOf(port: Field): { readonly first: number; readonly last: number } | undefined {
  const first = port.field('port').number;
  return first === undefined ? undefined : { first, last: port.field('endPort').number ?? first };
}
