import { Mapping, type Node, Sequence } from './node.ts';

/** Takes away a value, and the one of another file that it would be merged with. */
export function isReset({ kind, tag }: Node): boolean {
  return kind === 'scalar' && tag === '!reset';
}

/**
 * A value over one that a merge key brings. Compose takes away what is reset before it looks at merge keys, and notes
 * where the tags of both stood: what then stands there replaces what other files say.
 */
export function overMerged(own: Node, merged: Node): Node {
  if (isReset(own)) return replacing(merged);
  return isReset(merged) || merged.tag === '!override' ? replacing(own) : own;
}

function replacing(node: Node): Node {
  if (node.kind === 'scalar') return node;
  return node.kind === 'mapping'
    ? new Mapping(node.entries, node.span.start, '!override')
    : new Sequence(node.items, node.span.start, '!override');
}
