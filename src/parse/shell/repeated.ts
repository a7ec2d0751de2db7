import { forEachChild } from 'unbash';
import type { SyntaxNode } from 'unbash';

const repeating = new Set<string>(['ArithmeticFor', 'For', 'Function', 'Select', 'While']);
/** What holds no statements, or only in substitutions, which keep their variables to themselves. */
const withoutStatements = new Set<string>([
  'Word',
  'TestCommand',
  'ArithmeticCommand',
  'Redirect',
  'HereDoc',
  'HereString',
]);

/** The variables that loops and functions of a script set. */
export function setRepeatedly(script: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: SyntaxNode, isInside: boolean): void => {
    if (withoutStatements.has(node.type)) return;
    if (node.type === 'Command') {
      if (!isInside) return;
      for (const part of [...node.prefix, ...node.suffix])
        if (part.type === 'Assignment') names.add(part.name);
      if (setsItsWords(node.name?.text)) for (const { text } of node.args) names.add(text);
      return;
    }
    if (node.type === 'For' || node.type === 'Select') names.add(node.name.text);
    const isRepeated = isInside || repeating.has(node.type);
    forEachChild(node, (child) => visit(child, isRepeated));
  };
  visit(script, false);
  return names;
}

/** Whether a builtin gives new values to the variables that its words name. */
export function setsItsWords(program: string | undefined): boolean {
  return ['read', 'unset', 'getopts', 'mapfile', 'readarray', 'printf', 'let'].includes(program ?? '');
}
