import { createHash } from 'node:crypto';
import type { Intention } from '../finding/edit.ts';
import type { Fault } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Span } from '../finding/place.ts';
import type { Violation } from '../finding/violation.ts';
import { Lines } from '../parse/lines.ts';
import type { Rule } from '../rules/rule.ts';

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

  constructor(path: string, text: string) {
    this.#path = path;
    this.#lines = new Lines(text);
  }

  run(rule: Rule, check: () => Iterable<Violation>): void {
    try {
      for (const violation of check()) this.#record(rule, violation);
    } catch (error) {
      this.fault({
        name: 'rule-threw',
        stage: 'inspect',
        cause: `Rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`,
        remedy:
          'Report this as a bug of Concentric with the file; until then tolerate rule-threw in the policy',
      });
    }
  }

  fault(fault: Omit<Fault, 'place'>, span?: Span): void {
    const range = span === undefined ? {} : { range: this.#lines.range(span) };
    this.faults.push({ ...fault, place: { path: this.#path, ...range } });
  }

  #record(rule: Rule, violation: Violation): void {
    const { id, layer, confidence = 'high' } = rule;
    const { message, subject, field, span, severity = rule.severity, edit } = violation;
    const { kind, namespace, name, container = '' } = subject;
    const identity = [id, this.#path, kind, namespace, name, container, field].join('\0');
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
    });
  }
}
