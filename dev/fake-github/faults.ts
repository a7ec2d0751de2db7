/** What goes wrong with a request instead of an answer, or after it took effect. */
export type Fault =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'reset'
  | 'hang'
  /** The request takes effect, and the answer says it did not. */
  | 'commit-then-502';

export interface Injection {
  readonly method: string;
  /** Tried on path and query as sent. */
  readonly path: RegExp;
  /** How many requests meet it; 1 unless told. */
  readonly times?: number;
  readonly fault: Fault;
}

export interface Faults {
  inject(injection: Injection): void;
  /** The fault this request meets, if any; counts it. */
  take(method: string, target: string): Fault | undefined;
}

export function openFaults(): Faults {
  const waiting: { injection: Injection; left: number }[] = [];
  return {
    inject: (injection) => waiting.push({ injection, left: injection.times ?? 1 }),
    take(method, target) {
      const met = waiting.find(
        ({ injection, left }) => left > 0 && injection.method === method && injection.path.test(target),
      );
      if (met === undefined) return undefined;
      met.left -= 1;
      return met.injection.fault;
    },
  };
}
