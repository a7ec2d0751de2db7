import { isSet } from '../certainty.ts';
import type { Control } from '../control.ts';

/** Volumes of this level come from the cluster or live with the pod. One without a source is an `emptyDir`. */
const restricted = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

export const hostPathVolumes: Control = {
  id: 'hostPathVolumes',
  level: 'baseline',
  since: 0,
  *check(pod) {
    for (const volume of pod.field('volumes').items) {
      const field = volume.field('hostPath');
      if (isSet(field)) yield { field, message: 'The pod must not mount a path of its node' };
    }
  },
};

export const restrictedVolumes: Control = {
  id: 'restrictedVolumes',
  level: 'restricted',
  since: 0,
  *check(pod) {
    for (const volume of pod.field('volumes').items) {
      for (const [source, field] of volume.entries) {
        if (source === 'name' || restricted.has(source) || !isSet(field)) continue;
        yield { field, message: `The pod must not use a volume of the type ${source}` };
      }
    }
  },
};
