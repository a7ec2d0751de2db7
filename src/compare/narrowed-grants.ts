import type { Finding } from '../finding/finding.ts';
import { groupBy } from '../finding/group-by.ts';
import { isNoWorse } from './gravity.ts';

/** `rules[secrets].verbs[get,list].names[a]`: what a role grants, as the field of a finding. */
const grant = /^rules\[([^\]]+)\]\.verbs\[([^\]]+)\](?:\.names\[([^\]]*)\])?$/;
/** Grants of one rule on one resource that are compared with each other. */
const mostPairs = 10_000;

/** Matches findings of grants that allow less than they did on the same resource. */
export function* matchNarrowed(
  base: readonly Finding[],
  head: readonly Finding[],
): Iterable<readonly [Finding, Finding]> {
  const waiting = groupBy(base, resourceOf);
  for (const [resource, after] of groupBy(head, resourceOf)) {
    const before = waiting.get(resource) ?? [];
    if (resource === undefined || before.length * after.length > mostPairs) continue;
    for (const finding of after) {
      const at = before.findIndex((was) => isNarrowed(was.field, finding.field) && isNoWorse(finding, was));
      const [was] = at < 0 ? [] : before.splice(at, 1);
      if (was !== undefined) yield [finding, was];
    }
  }
}

function resourceOf({ rule, field }: Finding): string | undefined {
  const [, resource] = grant.exec(field) ?? [];
  return resource === undefined ? undefined : `${rule}\0${resource}`;
}

function isNarrowed(was: string, is: string): boolean {
  const [, , verbs, names] = grant.exec(was) ?? [];
  const [, , fewerVerbs, fewerNames] = grant.exec(is) ?? [];
  if (verbs === undefined || fewerVerbs === undefined) return false;
  return isPart(fewerVerbs, verbs) && (names === undefined || isPart(fewerNames, names));
}

function isPart(some: string | undefined, all: string): boolean {
  const every = new Set(all.split(','));
  return some !== undefined && (every.has('*') || some.split(',').every((word) => every.has(word)));
}
