/** What a policy may set for a rule: a list of words, a number or a switch. */
export type ParameterValue = readonly string[] | number | boolean;

/** One setting of a rule: what it means, in one sentence without a full stop, and its value when no policy sets it. */
export interface Parameter<Value extends ParameterValue = ParameterValue> {
  readonly meaning: string;
  readonly value: Value;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** The settings as a rule's `check` is given them. */
export type Values<Given extends Parameters> = {
  readonly [Name in keyof Given]: Given[Name]['value'];
};

/** Those a policy sets; the others keep their own. */
export type SomeValues = Readonly<Record<string, ParameterValue>>;

/** A list of words; empty unless told. */
export function words(meaning: string, value: readonly string[] = []): Parameter<readonly string[]> {
  return { meaning, value };
}

export function number(meaning: string, value: number): Parameter<number> {
  return { meaning, value };
}

export function toggle(meaning: string, value: boolean): Parameter<boolean> {
  return { meaning, value };
}

/** What holds when nobody sets anything. */
export function defaultValues(parameters: Parameters = {}): SomeValues {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}
