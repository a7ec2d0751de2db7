import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A key stands twice in one mapping, and only the last one counts',
  severity: 'high',
  why: 'The API server drops the first one without a word: a reviewer reads a setting that never reaches the cluster.',
  fix: 'Keep the one that is meant and delete the other.',
  references: ['https://yaml.org/spec/1.2.2/#mapping'],
  equivalents: [],

  *check(object) {
    for (const { name, key } of object.duplicates) {
      yield {
        ...object.violation(`Key "${name}" stands here a second time; this one counts`),
        field: name,
        span: key,
        edit: { kind: 'unshadow', key },
      };
    }
  },

  examples: {
    bad: ['apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n  hostNetwork: true #!\n'],
    good: ['apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n'],
  },
});
