import { levelLabel, pinnedMinor, versionLabel } from '../../../analysis/pod-security-label.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A namespace enforces an old version of its Pod Security Standard',
  severity: 'low',
  why: 'Checks that the standard gained since are not made: before v1.22 the restricted level lets capabilities be, before v1.23 it lets pods ask for user 0, before v1.34 both levels let probes reach any host.',
  fix: 'Pin the version of your clusters, or `latest`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  equivalents: [],

  *check(namespace) {
    const pin = versionLabel(namespace.root, 'enforce');
    const minor = pinnedMinor(pin);
    if (minor === undefined || levelLabel(namespace.root, 'enforce').is('privileged') || minor >= 34) return;
    const isVeryOld = minor < 23 && levelLabel(namespace.root, 'enforce').is('restricted');
    yield pin.violation(
      `Version v1.${minor} lacks checks that later ones have`,
      isVeryOld ? 'medium' : 'low',
    );
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n    pod-security.kubernetes.io/enforce-version: v1.22 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/enforce-version: v1.34\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/enforce-version: ${VERSION}\n',
    ],
  },
});
