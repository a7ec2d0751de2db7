import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['StatefulSet'], {
  summary: 'A claim of a StatefulSet lacks a required annotation',
  severity: 'low',
  why: 'Backups and encryption find volumes by their annotations: what is not annotated is left out.',
  fix: 'Add the annotation to `metadata.annotations` of the claim template.',
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
  ],
  equivalents: ['kube-linter:template:statefulset-volumeclaimtemplate-annotation'],
  parameters: { required: words('Keys of the annotations that every claim template needs') },

  *check(workload, { required }) {
    for (const template of workload.field('spec', 'volumeClaimTemplates').items) {
      for (const key of required) {
        const annotation = template.field('metadata', 'annotations', key);
        if (annotation.isAbsent) yield annotation.violation(`The claim lacks the annotation "${key}"`);
      }
    }
  },

  examples: {
    given: { required: ['backup.example/plan'] },
    bad: [
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata: #!\n        name: data\n    - metadata:\n        name: log\n        annotations: { other: plan } #!\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata:\n        name: data\n        annotations: { backup.example/plan: daily }\n    - metadata:\n        name: log\n        annotations: ${ANNOTATIONS}\n',
    ],
  },
});
