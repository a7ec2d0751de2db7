import type { LogicalOperator } from 'unbash';
import type { SimpleCommand } from './command.ts';

/** Tells the commands of `a && b || c` whether a `||` behind them hides that they fail; one that gives up does not. */
export function markHidden(
  elements: readonly (readonly SimpleCommand[])[],
  operators: readonly LogicalOperator[],
): void {
  let isHidden = false;
  for (let index = operators.length - 1; index >= 0; index -= 1) {
    if (operators[index] === '||') isHidden ||= !givesUp(elements[index + 1] ?? []);
    if (isHidden) for (const command of elements[index] ?? []) command.mayFail = true;
  }
}

function givesUp(commands: readonly SimpleCommand[]): boolean {
  return commands.some(({ program }) => program === 'exit' || program === 'return' || program === 'false');
}
