import type { SimpleCommand } from './command.ts';
import type { Condition, Redirect } from './model.ts';
import type { Variables } from './variables.ts';

/** What a command finds where it stands. */
export interface Context {
  readonly runs: Condition;
  readonly mayFail: boolean;
  readonly redirects: readonly Redirect[];
  readonly runBy: SimpleCommand | undefined;
  readonly substitutedInto: SimpleCommand | undefined;
  readonly nesting: number;
  readonly unfolded: number;
}

export const outermost: Context = {
  runs: 'always',
  mayFail: false,
  redirects: [],
  runBy: undefined,
  substitutedInto: undefined,
  nesting: 0,
  unfolded: 0,
};

/** What the commands of a shell change for those after them. */
export interface State {
  variables: Variables;
  options: ReadonlySet<string>;
}

const order: readonly Condition[] = ['always', 'on-success', 'maybe', 'on-failure'];

/** The context behind a condition, of which the strongest counts. */
export function under(context: Context, runs: Condition): Context {
  return order.indexOf(runs) > order.indexOf(context.runs) ? { ...context, runs } : context;
}

/** The state for a shell of its own, which starts with what is known here. */
export function forked({ variables, options }: State, own = options): State {
  return { variables: variables.fork(), options: own };
}
