import { UserError } from '../finding/user-error.ts';

/** A file of settings as it was written: where things stand in it, and how to refuse them. */
export interface Written {
  /** `undefined` when there is no file. */
  readonly path: string | undefined;
  /** `.concentric/policy.yaml:4`, the line of a setting or of the nearest one around it. */
  originOf(keys: readonly PropertyKey[]): string;
  /** The error that says what is wrong at a setting, in one phrase. */
  refusal(keys: readonly PropertyKey[], message: string, hint: string): UserError;
}

/** Where nothing is written. */
export const nowhere: Written = {
  path: undefined,
  originOf: () => '',
  refusal: (_keys, message, hint) => new UserError(message, hint),
};
