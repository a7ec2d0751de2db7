/** The user asked wrongly: shown as message and hint without a stack, exit code 2, nothing inspected. */
export class UserError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
