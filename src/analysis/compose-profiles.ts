import type { Service } from '../parse/compose/service.ts';

/** Whether two services can run at the same time: those of different profiles are mostly variants of each other. */
export function runTogether(a: Service, b: Service): boolean {
  const isEither = a.profiles.length > 0 && b.profiles.length > 0;
  return !isEither || a.profiles.some((profile) => b.profiles.includes(profile));
}
