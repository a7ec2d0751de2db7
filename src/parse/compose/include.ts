import type { Span } from '../../finding/place.ts';
import type { Node } from '../yaml/node.ts';

/** An entry of `include`: a project of its own, whose services become part of this one. */
export interface Include {
  /** The file, and those over it. */
  readonly paths: readonly Node[];
  /** Files of variables, instead of the `.env` beside the first path. */
  readonly environment: readonly Node[];
  /** What its relative paths start from, instead of its own folder. */
  readonly directory: Node | undefined;
  readonly place: Span;
}

/** What a document includes. */
export function includesOf(root: Node): readonly Include[] {
  const list = root.kind === 'mapping' ? root.get('include') : undefined;
  if (list?.kind !== 'sequence') return [];
  return list.items.map((item) => {
    if (item.kind !== 'mapping') {
      return { paths: [item], environment: [], directory: undefined, place: item.span };
    }
    const path = item.entries.get('path');
    return {
      paths: listed(path?.value),
      environment: listed(item.get('env_file')).filter(
        (file) => !(file.kind === 'scalar' && file.text === '/dev/null'),
      ),
      directory: item.get('project_directory'),
      place: path?.key ?? item.span,
    };
  });
}

function listed(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  return node.kind === 'sequence' ? node.items : [node];
}
