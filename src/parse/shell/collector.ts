import type { Span } from '../../finding/place.ts';
import type { SimpleCommand } from './command.ts';
import type { Assignment, ShellProblem } from './model.ts';

const commandLimit = 20_000;
const problemLimit = 100;

/** What the reading of one shell brings together, and its limits. */
export class Collector {
  readonly commands: SimpleCommand[] = [];
  readonly assignments: Assignment[] = [];
  readonly problems: ShellProblem[] = [];
  isWhole = true;
  /** Characters that values of variables, and scripts inside of scripts, may still take. */
  #values = 500_000;
  #scripts = 500_000;

  /** Whether a value may be put into a word. */
  affordsValue(text: string): boolean {
    this.#values -= text.length;
    return this.#values >= 0;
  }

  /** Whether a script inside of another may be read: in the worst case each is read again for every one around it. */
  affordsScript(text: string, span: () => Span): boolean {
    this.#scripts -= text.length;
    if (this.#scripts < 0) this.leave('Too many scripts stand inside of each other', span());
    return this.#scripts >= 0;
  }

  /** Adds a command; false when there are too many. */
  add(command: SimpleCommand): boolean {
    if (this.commands.length >= commandLimit) {
      this.leave('Too many commands', command.span);
      return false;
    }
    this.commands.push(command);
    return true;
  }

  report(problem: string, span: Span): void {
    const message = problem.charAt(0).toUpperCase() + problem.slice(1);
    const isTold = this.problems.some((told) => told.message === message && told.span.start === span.start);
    if (!isTold && this.problems.length < problemLimit) this.problems.push({ message, span });
  }

  /** Something is left unread. */
  leave(message: string, span: Span): void {
    if (this.isWhole) this.report(message, span);
    this.isWhole = false;
  }
}
