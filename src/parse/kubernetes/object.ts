import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Severity } from '../../finding/severity.ts';
import type { Violation } from '../../finding/violation.ts';
import { Field, type FieldContext } from '../yaml/field.ts';
import type { Mapping } from '../yaml/node.ts';
import { findPodTemplates } from './pod-template.ts';
import { Pod, type PodOwner } from './pod.ts';

/** Flux and envsubst write `${…}`; a stray Helm or Jinja action writes `{{ … }}`. `$(VAR)` is Kubernetes' own. */
const template = /\{\{|\$\{/;

export class KubernetesObject implements PodOwner {
  readonly kind: string;
  readonly root: Field;
  readonly subject: Subject;
  readonly #context: FieldContext;
  readonly #duplicates: { readonly name: string; readonly key: Span }[] = [];
  #pods: readonly Pod[] | undefined;

  constructor(node: Mapping, kind: string) {
    const metadata = node.get('metadata');
    const written = (key: string) => {
      const value = metadata?.kind === 'mapping' ? metadata.get(key) : undefined;
      return value?.kind === 'scalar' ? value.text : '';
    };
    this.kind = kind;
    this.subject = {
      kind,
      namespace: written('namespace'),
      name: written('name') || written('generateName'),
    };
    this.#context = { subject: this.subject, hides: (text) => template.test(text), mayInherit: false };
    this.root = Field.root(this.#context, node, placeOf(node));
  }

  field(...keys: readonly string[]): Field {
    return this.root.field(...keys);
  }

  /** `apps/v1` gives `apps`, `v1` gives the core group's empty name. */
  get group(): string {
    const version = this.field('apiVersion').text ?? '';
    return version.includes('/') ? version.slice(0, version.indexOf('/')) : '';
  }

  /** The pods this object is, or makes from its templates; the same model for all kinds of workload. */
  get pods(): readonly Pod[] {
    this.#pods ??= findPodTemplates(this.kind, this.group, this.root).map(
      (found) => new Pod(found, this, this.#context),
    );
    return this.#pods;
  }

  /** The first of its pods: the only one, but for some custom resources. */
  get pod(): Pod | undefined {
    return this.pods[0];
  }

  /** Keys written twice in the document of this object. */
  get duplicates(): readonly { readonly name: string; readonly key: Span }[] {
    return this.#duplicates;
  }

  /** Takes over the duplicate keys of its document. */
  adopt(duplicates: readonly { readonly name: string; readonly key: Span }[]): void {
    for (const duplicate of duplicates) this.#duplicates.push(duplicate);
  }

  /** A violation of the object as a whole stands on its name, or on its kind. */
  violation(message: string, severity?: Severity): Violation {
    return this.root.violation(message, severity);
  }
}

function placeOf(node: Mapping): Span {
  const metadata = node.get('metadata');
  const name = metadata?.kind === 'mapping' ? metadata.entries.get('name') : undefined;
  const entry = name ?? node.entries.get('kind');
  return entry === undefined ? node.span : { start: entry.key.start, end: entry.key.end };
}
