import { labelSchema } from '../../../analysis/label-schema.ts';
import { toggle, words } from '../../parameters.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['LABEL'], {
  summary: 'An image has a label that the policy does not list',
  severity: 'info',
  why: 'Labels are public with the image; those that nobody asked for tell more than was meant, or are misspelt.',
  fix: 'Remove the label, or add it to the policy.',
  references: ['https://docs.docker.com/engine/manage-resources/labels/'],
  equivalents: ['hadolint:DL3050'],
  parameters: {
    labels: words('Labels that an image may have, as `name` or `name:form`'),
    strict: toggle('Whether other labels are reported', false),
  },

  *check(instruction, { labels, strict }) {
    if (!strict || instruction.onbuild) return;
    const schema = labelSchema(labels);
    for (const { name, span, field } of instruction.variables) {
      if (!name.known || schema.has(name.text)) continue;
      yield instruction.violation(`Label "${name.text}" is not on the list`, { span, field });
    }
  },

  examples: {
    given: { labels: ['version:semver'], strict: true },
    bad: ['FROM debian:12\nLABEL version=1.0.0 \\\n      team=shop #!\n'],
    good: ['FROM debian:12\nLABEL version=1.0.0 $NAME=1\n'],
  },
});
