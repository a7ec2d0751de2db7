import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'A Compose file does not name its project',
  severity: 'info',
  why: 'The project is then called like its folder: two folders of the same name take over each other’s containers and volumes.',
  fix: 'Write `name` at the top.',
  references: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  equivalents: ['dclint:require-project-name-field'],

  *check(file) {
    const name = file.root.field('name');
    if (name.isAbsent || name.text === '') yield name.violation('The project has no name');
  },

  examples: {
    bad: ['services: #!\n  app:\n    image: app:1\n'],
    good: [
      'name: shop\nservices:\n  app:\n    image: app:1\n',
      'name: ${PROJECT}\nservices:\n  app:\n    image: app:1\n',
    ],
  },
});
