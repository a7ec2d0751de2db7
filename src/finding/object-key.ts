import type { Subject } from './finding.ts';

/** What makes two subjects the same object within one file. */
export function objectKey({ kind, namespace, name }: Subject): string {
  return [kind, namespace, name].join('\0');
}
