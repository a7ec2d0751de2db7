import { matcher } from './glob.ts';
import type { Policy } from './policy.ts';

/** The names of the environments that a file makes, as the policy tells. */
export function environmentsOf({ environments }: Policy): (path: string) => readonly string[] {
  const named = Array.from(environments, ([name, { value }]) => ({ name, isOf: matcher(value) }));
  return (path) => named.filter(({ isOf }) => isOf(path)).map(({ name }) => name);
}
