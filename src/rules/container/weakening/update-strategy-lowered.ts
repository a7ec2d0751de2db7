import { isLost } from '../../../analysis/change/protection.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Deployment', 'StatefulSet', 'DaemonSet'], {
  summary: 'Updates of a workload stop it, or no longer reach it',
  severity: 'low',

  why: 'The service is gone while it is replaced; with `OnDelete` a corrected image runs only when somebody deletes the pods.',
  fix: 'Keep `RollingUpdate`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy'],
  equivalents: [],

  *check(before, after) {
    const type = strategyOf(after);
    if (type.is('Recreate') || type.is('OnDelete')) {
      const was = strategyOf(before);
      const rolled = was.isAbsent || isLost(was, type, 'RollingUpdate');
      if (rolled)
        yield type.violation(`${after.kind} "${after.subject.name}" is no longer updated pod by pod`);
    }
  },

  examples: {
    bad: [
      {
        before: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec: {}\n',
        after:
          'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  strategy:\n    type: Recreate #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: shop\nspec:\n  updateStrategy: { type: OnDelete }\n',
        after:
          'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: shop\nspec:\n  updateStrategy: { type: OnDelete, rollingUpdate: null }\n',
      },
    ],
  },
});

function strategyOf(workload: KubernetesObject): Field {
  return workload.field('spec', workload.kind === 'Deployment' ? 'strategy' : 'updateStrategy', 'type');
}
