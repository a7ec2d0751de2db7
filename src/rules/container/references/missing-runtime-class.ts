import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod asks for a RuntimeClass that is not there',
  severity: 'low',
  why: 'The API server refuses the pod; what is then removed in haste is the sandbox it was to run in.',
  fix: 'Name a RuntimeClass that is deployed.',
  references: ['https://kubernetes.io/docs/concepts/containers/runtime-class/'],
  equivalents: [],

  *check(pod, bundle) {
    const name = pod.field('runtimeClassName');
    if (!bundle.lacks('RuntimeClass', '', name)) return;
    yield name.violation(`There is no RuntimeClass "${name.text}" here`);
  },

  examples: {
    bad: [
      'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  runtimeClassName: gviser #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  runtimeClassName: gvisor\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  runtimeClassName: kata\n  containers: []\n',
    ],
  },
});
