import type { Fault } from '../../dev/fake-github/faults.ts';
import { namedFaults } from '../../dev/fake-github/named-faults.ts';

/** The whole matrix takes minutes: beside other work a slice of it must do, another one for each route. */
const slices = process.env['CI'] === 'true' ? 1 : 4;

/** For the line that prints the size. */
export const scope = slices === 1 ? '' : ', a quarter of them; all with CI=true';

/** The faults that a route of a matrix meets, with their names. */
export function cellsOf(route: number): readonly (readonly [string, Fault])[] {
  const faults = Object.entries(namedFaults({ retryAfter: 30, silence: 20 }));
  return faults.filter((_, index) => (index + route) % slices === 0);
}
