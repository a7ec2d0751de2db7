import { sameContainers } from '../../../analysis/change/containers.ts';
import { lacksProbe } from '../../../analysis/probes.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container loses a probe',
  severity: 'low',

  why: 'Nobody notices any more that the program hangs or is not ready: requests go on to it, or it is never restarted.',
  fix: 'Mend or relax the probe instead of removing it.',
  references: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
        const probe = is.field(name);
        const had = !was.field(name).isHidden && !lacksProbe(was, name);
        if (had && !probe.isHidden && lacksProbe(is, name))
          yield probe.violation(`Container "${is.name}" loses its ${name}`);
      }
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        tcpSocket: { port: 80 }\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app #!\n      image: shop\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        tcpSocket: { port: 80 }\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        httpGet: { port: 80 }\n',
      },
    ],
  },
});
