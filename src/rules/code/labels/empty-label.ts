import { labelSchema } from '../../../analysis/label-schema.ts';
import { words } from '../../parameters.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['LABEL'], {
  summary: 'A label that the policy asks for is empty',
  severity: 'low',
  why: 'Whoever finds the image running cannot tell where it comes from or whom to ask.',
  fix: 'Give the label a value.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  equivalents: ['hadolint:DL3051'],
  parameters: { labels: words('Labels that must not be empty, as `name` or `name:form`') },

  *check(instruction, { labels }) {
    const schema = labelSchema(labels);
    for (const { name, value, span, field } of instruction.variables) {
      if (!schema.has(name.text) || value?.known !== true || value.text !== '') continue;
      yield instruction.violation(`Label "${name.text}" is empty`, { span, field });
    }
  },

  examples: {
    given: { labels: ['team', 'version:semver'] },
    bad: ['FROM debian:12\nLABEL team= #!\nLABEL version="" #!\n'],
    good: ['FROM debian:12\nLABEL team=shop version=$VERSION note=""\n'],
  },
});
