import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** The annotations that put text of their own into the configuration of nginx: `…/server-snippet`, `nginx.org/location-snippets`. */
export function nginxSnippets(ingress: KubernetesObject): readonly Field[] {
  return ingress
    .field('metadata', 'annotations')
    .entries.flatMap(([key, annotation]) => (/snippets?$/.test(key) ? [annotation] : []));
}

/** The snippets whose text matches. */
export function snippetsWith(ingress: KubernetesObject, pattern: RegExp): readonly Field[] {
  return nginxSnippets(ingress).filter(({ node }) => node?.kind === 'scalar' && pattern.test(node.text));
}
