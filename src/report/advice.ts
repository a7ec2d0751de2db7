/** What a rule's author says about it: Markdown, never from the pull request. */
export interface RuleAdvice {
  readonly why: string;
  readonly fix: string;
  /** Where in Concentric's own repository the rule's page stands. */
  readonly page?: string | undefined;
  /** Absolute address of the rule's page. */
  readonly url?: string | undefined;
}

export type Advice = (rule: string) => RuleAdvice | undefined;

/** A text of several lines as one: inside a list a line break would end the item. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
