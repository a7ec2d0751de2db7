import type { Edit } from './edit.ts';
import type { Range } from './place.ts';
import type { Confidence, Layer, Severity } from './severity.ts';

/** What a finding is about: a Kubernetes object, a stage of a Dockerfile, a Compose service. */
export interface Subject {
  readonly kind: string;
  /** Empty when the object has none. */
  readonly namespace: string;
  readonly name: string;
  readonly container?: string;
}

/** Who reported it: a tool and its own id of the rule. */
export interface Source {
  readonly tool: string;
  readonly rule: string;
}

/** One weakness at one place. */
export interface Finding {
  readonly rule: string;
  readonly layer: Layer;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One sentence without a full stop at its end, naming what is wrong here. */
  readonly message: string;
  readonly path: string;
  readonly range: Range;
  readonly subject: Subject;
  /** Path of the field inside the subject; items of a list by their name: `spec.containers[app].image`. */
  readonly field: string;
  /** Identifies the finding across line shifts: 16 hexadecimal digits of rule, path, subject and field. */
  readonly fingerprint: string;
  readonly sources: readonly Source[];
  /** Of the change itself: what it weakens, or what it removes; that stands in the base branch. */
  readonly change?: 'weakened' | 'removed';
  /** What mends it, verified, as a replacement of whole lines; only there when somebody asked for it. */
  readonly edit?: Edit;
}

/** How a finding relates to the change; what was moved existed before, in another file or under another name. */
export type Status = 'introduced' | 'existing' | 'moved' | 'fixed';
