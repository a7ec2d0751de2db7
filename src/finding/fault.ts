import type { Place } from './place.ts';

/** Every way of not being able to look; a policy tolerates a fault by its name. */
export const faultNames = [
  'base-missing',
  'change-too-large',
  'change-truncated',
  'chart-not-rendered',
  'compose-file-unread',
  'compose-refused',
  'dockerfile-syntax',
  'file-too-large',
  'kustomization-not-rendered',
  'lfs-pointer',
  'no-reader',
  'not-inspected',
  'not-text',
  'reader-threw',
  'report-refused',
  'rule-threw',
  'submodule',
  'symlink',
  'unreadable',
  'yaml-syntax',
] as const;
export type FaultName = (typeof faultNames)[number];

/** The stage of the pipeline that could not do its work. */
export type Stage = 'source' | 'parse' | 'render' | 'inspect' | 'report';

/** Something we could not look at or could not deliver. It blocks unless the policy tolerates its name. */
export interface Fault {
  readonly name: FaultName;
  readonly stage: Stage;
  readonly place: Place;
  /** What happened, one sentence without a full stop. */
  readonly cause: string;
  /** What the reader can do about it, one sentence without a full stop. */
  readonly remedy: string;
}
