import { writtenText } from '../../../analysis/written-text.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Namespace'], {
  summary: 'A namespace leaves the reach of an admission policy',
  severity: 'high',

  why: 'What the policies of the cluster keep out gets in through this namespace.',
  fix: 'Keep the namespace under the policies, and write an exception for the one object that needs it.',
  references: [
    'https://open-policy-agent.github.io/gatekeeper/website/docs/exempt-namespaces/',
    'https://docs.sigstore.dev/policy-controller/overview/',
  ],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.field('metadata', 'labels'), after.field('metadata', 'labels')];
    for (const [key, out] of labels) {
      const [old, now] = [was.field(key), is.field(key)];
      if (old.isHidden || now.isHidden) continue;
      const isOut = (label: typeof now): boolean => out.test(writtenText(label) ?? '');
      if (isOut(now) && !isOut(old))
        yield now.violation(`The label ${key} takes the namespace out of its policies`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    policy.sigstore.dev/include: "true"\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    admission.gatekeeper.sh/ignore: "yes" #!\n    policy.sigstore.dev/include: "false" #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    admission.gatekeeper.sh/ignore: "1"\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    admission.gatekeeper.sh/ignore: "yes"\n',
      },
      {
        before: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    team: a\n',
        after: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    team: b\n',
      },
    ],
  },
});

/** Labels, and which of their values leaves the namespace out; no label is the empty text. */
const labels: readonly (readonly [key: string, out: RegExp])[] = [
  ['admission.gatekeeper.sh/ignore', /./],
  ['openpolicyagent.org/webhook', /^ignore$/],
  ['policy.sigstore.dev/include', /^(?!true$)/],
  ['policy.sigstore.dev/exclude', /^true$/],
];
