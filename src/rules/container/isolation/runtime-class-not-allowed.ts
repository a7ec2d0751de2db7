import { matches } from '../../../analysis/pattern.ts';
import { toggle, words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod does not run in an allowed runtime',
  severity: 'medium',
  why: 'A sandbox such as gVisor or Kata keeps what breaks out of a container from the kernel of the node; another runtime does not.',
  fix: 'Set `runtimeClassName` to a class that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/containers/runtime-class/'],
  equivalents: ['kubescape:C-0297', 'kyverno:restrict-runtimeclass'],
  parameters: {
    allowed: words('Runtime classes that may be used, `*` for any characters; all if there are none'),
    required: toggle('Whether a pod has to name one', false),
  },

  *check(pod, { allowed, required }) {
    const name = pod.field('runtimeClassName');
    if (name.isAbsent || name.is('')) {
      if (required) yield name.violation('The pod names no runtime class');
    } else if (name.text !== undefined && allowed.length > 0 && !matches(name.text, allowed)) {
      yield name.violation(`The runtime class "${name.text}" is not allowed`);
    }
  },

  examples: {
    given: { allowed: ['gvisor', 'kata-*'], required: true },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  runtimeClassName: runc #!\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  runtimeClassName: kata-qemu\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  runtimeClassName: ${RUNTIME}\n  containers: []\n',
    ],
  },
});
