import { groupBy } from '../finding/group-by.ts';
import { byText } from '../finding/order.ts';
import type { Stage } from '../parse/dockerfile/model.ts';
import { parseImageReference } from '../parse/image-reference.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';
import type { Selector } from './selector.ts';
import { podLabels } from './workload.ts';

interface Workload {
  readonly object: KubernetesObject;
  /** Of each of its templates. */
  readonly labels: readonly Field[];
}

/**
 * The Kubernetes objects that are deployed together, for rules that need more than one.
 *
 * A namespace that is not written is decided at deployment, so it may be any: `''` meets every namespace.
 * Names and labels that a template hides may be any as well.
 */
export class Bundle {
  /** Whether all of it could be read; what is missing in a bundle that is not whole may be in the rest. */
  readonly isWhole: boolean;
  /** Sorted by kind, namespace and name, so that the order of files and documents decides nothing. */
  readonly objects: readonly KubernetesObject[];
  readonly #kinds: ReadonlyMap<string, readonly KubernetesObject[]>;
  readonly #built: ReadonlyMap<string, Stage>;
  #workloads: readonly Workload[] | undefined;

  /** `built`: what the repository builds, by the names of the images without tags. */
  constructor(
    objects: readonly KubernetesObject[],
    isWhole: boolean,
    built: ReadonlyMap<string, Stage> = new Map(),
  ) {
    this.isWhole = isWhole;
    this.#built = built;
    this.objects = objects.toSorted(bySubject);
    this.#kinds = groupBy(this.objects, ({ kind }) => kind);
  }

  /** The stage of a Dockerfile that evidently makes an image: a Compose file of the repository builds it under this name. */
  stageOf(image: Field): Stage | undefined {
    return image.text === undefined ? undefined : this.#built.get(parseImageReference(image.text).name);
  }

  /** The objects of a kind, of all namespaces unless one is named. */
  all(kind: string, namespace = ''): readonly KubernetesObject[] {
    return (this.#kinds.get(kind) ?? []).filter((object) => isIn(namespace, object));
  }

  has(kind: string, namespace = ''): boolean {
    return this.all(kind, namespace).length > 0;
  }

  find(kind: string, namespace: string, name: string): KubernetesObject | undefined {
    return this.variants(kind, namespace, name)[0];
  }

  /** All of a name: a folder may hold one for each environment. */
  variants(kind: string, namespace: string, name: string): readonly KubernetesObject[] {
    return this.all(kind, namespace).filter(({ subject }) => subject.name === name);
  }

  /** The objects of a kind that have another name in the namespace that is written in an object. */
  othersLike({ subject, kind }: KubernetesObject, of: string = kind): readonly KubernetesObject[] {
    return (this.#kinds.get(of) ?? []).filter(
      (other) => other.subject.namespace === subject.namespace && other.subject.name !== subject.name,
    );
  }

  /**
   * Whether a name refers to nothing: the whole bundle was read, it holds objects of that kind for that namespace,
   * and none has the name or may have it.
   */
  lacks(kind: string, namespace: string, name: Field): boolean {
    const { text } = name;
    const candidates = this.all(kind, namespace);
    return this.isWhole && text !== undefined && candidates.length > 0 && !candidates.some(mayBeNamed(text));
  }

  /** The objects that make pods. */
  workloads(namespace = ''): readonly KubernetesObject[] {
    return this.#pods(namespace).map(({ object }) => object);
  }

  /** Those of which some pods certainly have the labels. */
  podsSelectedBy(selector: Selector, namespace: string): readonly KubernetesObject[] {
    const selected = this.#pods(namespace).filter(({ labels }) =>
      labels.some((each) => selector(each) === true),
    );
    return selected.map(({ object }) => object);
  }

  /** Whether no pod can have the labels; never in a bundle that is not whole. */
  selectsNoPod(selector: Selector, namespace: string): boolean {
    return (
      this.isWhole &&
      this.#pods(namespace).every(({ labels }) => labels.every((each) => selector(each) === false))
    );
  }

  /** Whether a custom resource stands here whose operator may make pods we do not see. */
  get mayHideWorkloads(): boolean {
    return this.objects.some(
      ({ group, pod }) => group.includes('.') && !group.endsWith('k8s.io') && pod === undefined,
    );
  }

  #pods(namespace: string): readonly Workload[] {
    this.#workloads ??= this.objects
      .map((object) => ({ object, labels: podLabels(object) }))
      .filter(({ labels }) => labels.length > 0);
    return this.#workloads.filter(({ object }) => isIn(namespace, object));
  }
}

function bySubject({ subject: a }: KubernetesObject, { subject: b }: KubernetesObject): number {
  return byText(a.kind, b.kind) || byText(a.namespace, b.namespace) || byText(a.name, b.name);
}

/** A name or namespace of which a template decides a part. */
const isTemplate = (text: string) => text.includes('{{') || text.includes('${');

function isIn(namespace: string, { subject }: KubernetesObject): boolean {
  const own = subject.namespace;
  return own === namespace || namespace === '' || own === '' || isTemplate(own) || isTemplate(namespace);
}

function mayBeNamed(name: string): (object: KubernetesObject) => boolean {
  return (object) => object.subject.name === name || object.field('metadata', 'name').isHidden;
}
