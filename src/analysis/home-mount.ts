import type { Field } from '../parse/yaml/field.ts';

/** The volumes whose source lies below the home folder of whoever starts the services: `$HOME/.ssh`, as `~/.ssh`. */
export function homeMounts(volumes: Field): readonly { readonly source: string; readonly field: Field }[] {
  return volumes.items.flatMap((item) => {
    const field = item.node?.kind === 'mapping' ? item.field('source') : item;
    const text = field.isHidden && field.node?.kind === 'scalar' ? field.node.text : '';
    const [, below] = /^\$(?:HOME|\{HOME\})((?:\/[^:$]*)?)(?::|$)/.exec(text) ?? [];
    return below === undefined ? [] : [{ source: `~${below}`, field }];
  });
}
