import { hostPaths, holdsCredentials, systemPath, type HostPath } from '../../../analysis/host-path.ts';
import type { Severity } from '../../../finding/severity.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A pod gains a folder of its node',
  severity: 'medium',

  why: 'What other pods and the node itself keep there is open to whoever breaks into this one; where it can be written, so is what they will run.',
  fix: 'Use a volume of the cluster, or mount the one file that is needed, read-only.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  equivalents: [],

  *check(before, after) {
    const had = hostPaths(before);
    if (had.some(({ path }) => path === undefined)) return;
    for (const now of hostPaths(after)) {
      const isKnown = had.some((was) => isBelow(now.path, was.path) && (was.isWritable || !now.isWritable));
      if (now.path === undefined || isKnown) continue;
      const access = now.isWritable ? 'to write to' : 'to read';
      yield now.field
        .field('path')
        .violation(`The pod comes ${access} ${now.path} of its node`, gravity(now));
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  volumes:\n    - name: logs\n      hostPath: { path: /var/log }\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: logs, mountPath: /logs, readOnly: true }\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  volumes:\n    - name: logs\n      hostPath:\n        path: /var/log #!\n    - name: root\n      hostPath:\n        path: / #!\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: logs, mountPath: /logs }\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  volumes:\n    - name: logs\n      hostPath: { path: /var/log }\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: logs, mountPath: /logs }\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  volumes:\n    - name: pods\n      hostPath: { path: /var/log/pods }\n  containers:\n    - name: app\n      volumeMounts:\n        - { name: pods, mountPath: /logs }\n',
      },
    ],
  },
});

function isBelow(path: string | undefined, folder: string | undefined): boolean {
  return path === folder || path?.startsWith(`${folder === '/' ? '' : folder}/`) === true;
}

function gravity({ path = '', isWritable }: HostPath): Severity {
  const extent = systemPath(path);
  if (extent === undefined) return 'low';
  return isWritable && (extent === 'whole' || holdsCredentials(path)) ? 'high' : 'medium';
}
