import { changedSource } from '../../../analysis/change/image-pin.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'The image of a service comes from another source than before',
  severity: 'medium',

  why: 'Others than before decide what runs; a name that differs by a letter is a common way to slip in an image.',
  fix: 'Know who can push there; copy what you need into a registry of your own.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  equivalents: [],

  *check(before, after) {
    const image = after.field('image');
    const [old, now] = [before.field('image').text, image.text];
    const changed = old === undefined || now === undefined ? undefined : changedSource(old, now);
    if (changed !== undefined)
      yield image.violation(
        `Service "${after.name}" takes its image from another ${changed}: "${now}" instead of "${old}"`,
        changed === 'registry' ? undefined : 'low',
      );
  },

  examples: {
    bad: [
      {
        before: 'services:\n  shop:\n    image: registry.example/shop:1\n',
        after: 'services:\n  shop:\n    image: other.example/shop:1 #!\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    image: redis:7\n',
        after: 'services:\n  shop:\n    image: docker.io/library/redis:8\n',
      },
    ],
  },
});
