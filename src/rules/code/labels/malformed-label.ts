import { labelSchema, missedForm } from '../../../analysis/label-schema.ts';
import { words } from '../../parameters.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['LABEL'], {
  summary: 'The value of a label has not the form that the policy asks for',
  severity: 'low',
  why: 'Tools that read the label, to find the source of an image or to compare versions, fail or get it wrong.',
  fix: 'Write the value in the form of the policy: `url`, `semver`, `rfc3339`, `spdx`, `hash`, `email`.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  equivalents: [
    'hadolint:DL3052',
    'hadolint:DL3053',
    'hadolint:DL3054',
    'hadolint:DL3055',
    'hadolint:DL3056',
    'hadolint:DL3058',
  ],
  parameters: {
    labels: words(
      'The form of labels as `name:form`, with the form one of url, semver, rfc3339, spdx, hash, email, text',
    ),
  },

  *check(instruction, { labels }) {
    const schema = labelSchema(labels);
    for (const { name, value, span, field } of instruction.variables) {
      if (value?.known !== true) continue;
      const missed = missedForm(value.text, schema.get(name.text));
      if (missed === undefined) continue;
      yield instruction.violation(`"${value.text}" in label "${name.text}" is no ${missed}`, { span, field });
    }
  },

  examples: {
    given: {
      labels: [
        'version:semver',
        'created:rfc3339',
        'source:url',
        'licence:spdx',
        'commit:hash',
        'contact:email',
      ],
    },
    bad: [
      'FROM debian:12\nLABEL version=1.0 #!\nLABEL created=2026-02-30T10:00:00Z #!\nLABEL source=example.com #!\nLABEL licence="Apache 2" #!\nLABEL commit=v1 #!\nLABEL contact="Me <me@example.com>" #!\n',
    ],
    good: [
      'FROM debian:12\nLABEL version=1.0.0-rc.1 created=2026-02-28T10:00:00.5+01:00 source=https://example.com/a?b=c licence="(MIT OR Apache-2.0)" commit=2dbfae9 contact=me@example.com other=x\nLABEL version=$VERSION\n',
    ],
  },
});
