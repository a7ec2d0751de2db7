import { createHash } from 'node:crypto';
import { Bundle } from '../bundle/bundle.ts';
import type { Intention } from '../finding/edit.ts';
import type { Fault } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Span } from '../finding/place.ts';
import type { Violation } from '../finding/violation.ts';
import { Lines } from '../parse/lines.ts';
import type { BundleDefinition, Definition, Rule } from '../rules/rule.ts';

/** What a recorder has to know of a rule. */
type Card = Pick<Rule, 'id' | 'layer' | 'severity' | 'confidence' | 'on'>;

/** A rule that looks at a model of this kind. */
type Checking<Model> = (Definition<Model> | BundleDefinition<Model>) & Card & Pick<Rule, 'given'>;

/** What a rule that needs none is given. */
const noBundle = new Bundle([], false);

/** Turns what rules yield for one file into findings, and a rule that throws into a fault. */
export class Recorder {
  readonly findings: Finding[] = [];
  readonly faults: Fault[] = [];
  /** The Kubernetes objects of the file. */
  readonly objects: Subject[] = [];
  /** What would mend findings, by their fingerprints. */
  readonly intentions = new Map<string, Intention>();
  readonly #path: string;
  readonly #lines: Lines;
  readonly #seen = new Map<string, number>();
  readonly #said = new Set<string>();

  constructor(path: string, text: string) {
    this.#path = path;
    this.#lines = new Lines(text);
  }

  /** Runs rules over what they look at. */
  inspect<Model>(rules: readonly Checking<Model>[], model: Model, bundle: Bundle = noBundle): void {
    for (const rule of rules) {
      try {
        const { given } = rule;
        const violations =
          rule.needs === 'bundle' ? rule.check(model, bundle, given) : rule.check(model, given);
        for (const violation of violations) this.#record(rule, violation);
      } catch (error) {
        this.#threw(rule, error);
      }
    }
  }

  run(rule: Card, check: () => Iterable<Violation>): void {
    try {
      for (const violation of check()) this.#record(rule, violation);
    } catch (error) {
      this.#threw(rule, error);
    }
  }

  #threw({ id }: Card, error: unknown): void {
    this.fault({
      name: 'rule-threw',
      stage: 'inspect',
      cause: `Rule ${id} failed: ${error instanceof Error ? error.message : String(error)}`,
      remedy:
        'Report this as a bug of Concentric with the file; until then tolerate rule-threw in the policy',
    });
  }

  fault(fault: Omit<Fault, 'place'>, span?: Span): void {
    const range = span === undefined ? {} : { range: this.#lines.range(span) };
    this.faults.push({ ...fault, place: { path: this.#path, ...range } });
  }

  #record(rule: Card, violation: Violation): void {
    const { id, layer, confidence = 'high' } = rule;
    const { message, subject, field, span, severity = rule.severity, edit } = violation;
    const { kind, namespace, name, container = '' } = subject;
    const identity = [id, this.#path, kind, namespace, name, container, field].join('\0');
    // Pods that share a field find the same in it.
    const said = `${identity}\0${span.start}\0${message}`;
    if (this.#said.has(said)) return;
    this.#said.add(said);
    const ordinal = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, ordinal + 1);
    const fingerprint = createHash('sha256').update(`${identity}\0${ordinal}`).digest('hex').slice(0, 16);
    if (edit !== undefined) this.intentions.set(fingerprint, edit);
    const sources = [{ tool: 'concentric', rule: id }];
    const range = this.#lines.range(span);
    const place = { path: this.#path, range };
    this.findings.push({
      rule: id,
      layer,
      severity,
      confidence,
      message,
      ...place,
      subject,
      field,
      fingerprint,
      sources,
      ...changeOf(rule),
    });
  }
}

function changeOf({ on }: Card): Pick<Finding, 'change'> {
  if (on === 'object-removal') return { change: 'removed' };
  return on.endsWith('-change') ? { change: 'weakened' } : {};
}
