import type { Field } from '../../parse/yaml/field.ts';
import type { Pod } from '../../parse/kubernetes/pod.ts';

/** One requirement of the Pod Security Standards, as the API server checks it. */
export interface Control {
  /** Upstream's name of the check, without the level that some of them end in. */
  readonly id: string;
  /** The lowest level that asks for it. Of two controls with one id the `restricted` one replaces the other. */
  readonly level: 'baseline' | 'restricted';
  /** The first minor version of Kubernetes 1 that asks for it. */
  readonly since: number;
  /** What in the pod breaks the control at a minor version; `Infinity` is the latest. */
  check(pod: Pod, minor: number): Iterable<Offence>;
}

/** One place in a pod that breaks a control. */
export interface Offence {
  /** The offending field; where a required one is missing, that one. */
  readonly field: Field;
  /** One sentence without a full stop. */
  readonly message: string;
  /** Name of the offending container; none where the pod as a whole offends. */
  readonly container?: string;
}
