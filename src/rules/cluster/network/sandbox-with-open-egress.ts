import { isWorld } from '../../../analysis/network-range.ts';
import { selectsAll } from '../../../analysis/network-policy.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['SandboxTemplate'], {
  summary: 'A sandbox for an agent may talk to the whole internet',
  severity: 'medium',
  why: "The code inside is nobody's you know: it sends away what it is given and fetches what it is told to.",
  fix: 'Leave `networkPolicyManagement` at `Managed`, and list under `networkPolicy.egress` the peers that the agent needs.',
  references: ['https://github.com/kubernetes-sigs/agent-sandbox/blob/main/docs/api.md'],
  equivalents: ['kubescape:C-0301'],

  *check(template) {
    const management = template.field('spec', 'networkPolicyManagement');
    const policy = template.field('spec', 'networkPolicy');
    const egress = policy.field('egress');
    if (management.isNot('Managed')) {
      yield management.violation('Nobody makes a network policy for this sandbox');
    } else if (management.isHidden) return;
    else if (policy.isAbsent) {
      yield policy.violation('Without a policy of its own the sandbox may talk to the public internet');
    } else {
      const open = egress.items.find((rule) => !rule.field('to').isHidden && !isScoped(rule));
      if (open) yield open.violation('This rule lets the sandbox talk to everything');
    }
  },

  examples: {
    bad: [
      'apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicyManagement: Unmanaged #!\n',
      'apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec: #!\n  podTemplate: {}\n',
      'apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicy:\n    egress:\n      - to: #!\n          - ipBlock: { cidr: 0.0.0.0/0 }\n',
    ],
    good: [
      'apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicy:\n    egress:\n      - to:\n          - ipBlock: { cidr: 10.0.0.0/8 }\n          - podSelector: { matchLabels: { app: gateway } }\n',
      'apiVersion: extensions.agents.x-k8s.io/v1beta1\nkind: SandboxTemplate\nspec:\n  networkPolicy: ${POLICY}\n',
    ],
  },
});

/** Whether every peer of the rule names something narrower than everything. */
function isScoped(rule: Field): boolean {
  const peers = rule.field('to').items;
  return (
    peers.length > 0 &&
    peers.every(
      (peer) =>
        ['podSelector', 'namespaceSelector'].some((key) => isNarrow(peer.field(key))) || isNarrowBlock(peer),
    )
  );
}

function isNarrow(selector: Field): boolean {
  return !selector.isAbsent && !selectsAll(selector);
}

function isNarrowBlock(peer: Field): boolean {
  const range = peer.field('ipBlock', 'cidr');
  return range.isHidden || (range.text !== undefined && !isWorld([range.text]));
}
