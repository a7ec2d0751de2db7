import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A volume is of a kind that the restricted Pod Security Standard rules out',
  severity: 'low',
  why: 'Such a volume reaches storage of the node or the network past the claims of the cluster, with drivers and passwords of its own. `gitRepo` (high) even lets whoever writes the pod run commands as root on the node.',
  fix: 'Claim storage with `persistentVolumeClaim`, or use `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `projected` or `secret`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://nvd.nist.gov/vuln/detail/CVE-2024-10220',
  ],
  equivalents: [
    'pss:restrictedVolumes',
    'trivy:KSV-0028',
    'gatekeeper:K8sPSPVolumeTypes',
    'gatekeeper:K8sPSPFlexVolumes',
    'kyverno:restrict-volume-types',
  ],
  parameters: {
    allowed: words('Further kinds of volumes that pods may have, like `nfs`'),
    flexDrivers: words('Drivers that a volume of the kind `flexVolume` may name'),
  },

  *check(pod, { allowed, flexDrivers }) {
    for (const volume of pod.field('volumes').items) {
      for (const [kind, source] of volume.entries) {
        if (kind === 'name' || core.has(kind) || source.node?.kind !== 'mapping') continue;
        if (allowed.includes(kind)) continue;
        if (kind === 'flexVolume' && flexDrivers.includes(source.field('driver').text ?? '')) continue;
        yield source.violation(`The volume is of the kind "${kind}"`, kind === 'gitRepo' ? 'high' : 'low');
      }
    }
  },

  examples: {
    given: { allowed: ['iscsi'], flexDrivers: ['example/lvm'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      nfs: #!\n        server: nfs.example\n        path: /\n    - name: code\n      gitRepo: { repository: https://git.example/app } #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      iscsi: { targetPortal: 192.0.2.1 }\n    - name: log\n      flexVolume: { driver: example/lvm }\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: scratch\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n    - name: model\n      image: { reference: model:1 }\n  containers: []\n',
    ],
  },
});

const core = new Set([
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
