import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'The label `app.kubernetes.io/instance` of a workload is not its name',
  severity: 'info',
  why: 'Tools that gather what belongs together by this label miss the workload.',
  fix: 'Set the label `app.kubernetes.io/instance` to the name of the workload.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  equivalents: ['polaris:metadataAndInstanceMismatched'],

  *check(object) {
    const name = object.field('metadata', 'name').text;
    const label = object.field('metadata', 'labels', 'app.kubernetes.io/instance');
    if (object.pod === undefined || name === undefined || (!label.isAbsent && !label.isNot(name))) return;
    yield label.violation(`The label "app.kubernetes.io/instance" of "${name}" is not its name`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels:\n    app.kubernetes.io/instance: web #!\nspec: { containers: [] }\n',
      'apiVersion: v1\nkind: Pod\nmetadata: #!\n  name: shop\nspec: { containers: [] }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: { app.kubernetes.io/instance: shop }\nspec: { containers: [] }\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: { app.kubernetes.io/instance: "${NAME}" }\nspec: { containers: [] }\n',
    ],
  },
});
