import type { Dockerfile, Stage } from '../../parse/dockerfile/model.ts';
import { imageName } from '../image-name.ts';
import { paired, type Both } from './containers.ts';

/** What two stages of one Dockerfile may have in common, the surest first. */
const marks: readonly ((stage: Stage) => string | undefined)[] = [
  ({ name }) => name?.toLowerCase(),
  (stage) => {
    const base = ownBase(stage);
    return base === undefined ? undefined : imageName(base).name;
  },
  ({ isFinal }) => (isFinal ? 'final' : undefined),
  ({ index }) => String(index),
];

/** The stages that a Dockerfile has on both sides. */
export function sameStages(before: Dockerfile, after: Dockerfile): readonly Both<Stage>[] {
  let [was, is] = [before.stages, after.stages];
  return marks.flatMap((mark) => {
    const pairs = paired(was, is, mark);
    const done = new Set(pairs.flat());
    was = was.filter((stage) => !done.has(stage));
    is = is.filter((stage) => !done.has(stage));
    return pairs;
  });
}

/** The image that a stage starts from; `undefined` for another stage, nothing at all, and what is not known. */
export function ownBase({ base, parent }: Stage): string | undefined {
  const isImage = base?.known === true && parent === undefined && base.text !== 'scratch';
  return isImage ? base.text : undefined;
}
