import { lostPin } from '../../../analysis/change/image-pin.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'The image of a service is pinned by less than before',
  severity: 'medium',

  why: 'Whoever can push to the registry changes what runs without a change to review, which the digest or the tag ruled out.',
  fix: 'Write the new digest behind the new tag: `app:1.5@sha256:…`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  equivalents: [],

  *check(before, after) {
    const [old, now] = [before.field('image').text, after.field('image').text];
    const lost = old === undefined || now === undefined ? undefined : lostPin(old, now);
    if (lost !== undefined)
      yield after.field('image').violation(`Image "${now}" is pinned by ${lost.to}, and was by ${lost.from}`);
  },

  examples: {
    bad: [
      {
        before: 'services:\n  shop:\n    image: shop:1.4@sha256:aa\n',
        after: 'services:\n  shop:\n    image: shop:1.5 #!\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    image: shop:1.4\n',
        after: 'services:\n  shop:\n    image: shop:1.5@sha256:bb\n',
      },
    ],
  },
});
