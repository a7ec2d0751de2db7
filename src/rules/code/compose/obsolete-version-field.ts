import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'A Compose file names a version of its format',
  severity: 'info',
  why: 'Compose ignores it and warns; readers look for features by a number that decides nothing.',
  fix: 'Remove `version`.',
  references: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  equivalents: ['dclint:no-version-field'],

  *check(file) {
    const version = file.root.field('version');
    if (version.node !== undefined)
      yield { ...version.violation('The version of the format is obsolete'), edit: version.remove() };
  },

  examples: {
    bad: ['version: "3.8" #!\nservices:\n  app:\n    image: app:1\n'],
    good: ['services:\n  app:\n    image: app:1\n'],
  },
});
