import type { Stage } from './model.ts';

/** Whether `--from=reference` in a stage means the stage itself: a name means the last stage before it or itself. */
export function isOwnName(stage: Stage, reference: string): boolean {
  return /^\d+$/.test(reference)
    ? Number(reference) === stage.index
    : reference.toLowerCase() === stage.name?.toLowerCase();
}
