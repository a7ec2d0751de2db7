import type { Subject } from '../finding/finding.ts';

/** Kinds that are no words of the file's own language. */
const words: Readonly<Record<string, string>> = { ComposeService: 'service', Stage: 'stage' };

/** A subject for people: `Deployment shop/web, container app`, `stage build`. */
export function subjectName({ kind, namespace, name, container }: Subject): string {
  const path = namespace === '' ? name : `${namespace}/${name}`;
  const object = [words[kind] ?? kind, path].filter((part) => part !== '').join(' ');
  return container === undefined ? object : `${object}, container ${container}`;
}
