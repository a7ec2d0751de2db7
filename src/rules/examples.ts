import type { Pair } from './change-rule.ts';
import type { Altitude, Rule } from './rule.ts';

type OnChange = Extract<Altitude, { readonly examples: { readonly bad: readonly [Pair, ...Pair[]] } }>;

/** A rule about how things are, rather than about what became of them. */
export type StateRule = Exclude<Rule, { readonly on: OnChange['on'] }>;
export type ChangeRule = Extract<Rule, { readonly on: OnChange['on'] }>;

const fileNames: Readonly<Record<Altitude['on'], string>> = {
  object: 'manifest.yaml',
  pod: 'manifest.yaml',
  container: 'manifest.yaml',
  dockerfile: 'Dockerfile',
  stage: 'Dockerfile',
  instruction: 'Dockerfile',
  compose: 'compose.yaml',
  service: 'compose.yaml',
  'object-change': 'manifest.yaml',
  'object-removal': 'manifest.yaml',
  'dockerfile-change': 'Dockerfile',
  'service-change': 'compose.yaml',
  'file-change': 'file',
};

/** The path at which the examples of a rule are inspected. */
export function examplePath(rule: Altitude): string {
  return (isChangeRule(rule) ? rule.examples.path : undefined) ?? fileNames[rule.on];
}

export function isChangeRule<Any extends Altitude>(rule: Any): rule is Any & OnChange {
  return rule.on.endsWith('-change') || rule.on === 'object-removal';
}

export function isStateRule(rule: Rule): rule is StateRule {
  return !isChangeRule(rule);
}

/** An example as people read it, each violation followed by `note`; of a change both sides. */
export function shownExample(example: string | Pair, note: string): string {
  if (typeof example === 'string') return marked(example, note);
  const { before, after } = example;
  return `# before\n${marked(before, note)}\n# after\n${marked(after, note)}`;
}

function marked(text: string, note: string): string {
  return text.replaceAll(/ #!$/gm, note).trimEnd();
}
