import { labelSchema } from '../../../analysis/label-schema.ts';
import { lineage, usedStages } from '../../../analysis/stage-use.ts';
import { words } from '../../parameters.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'An image lacks a label that the policy asks for',
  severity: 'low',
  why: 'Whoever finds the image running cannot tell where it comes from or whom to ask.',
  fix: 'Add the label: `LABEL org.opencontainers.image.source="https://…"`.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  equivalents: ['hadolint:DL3049'],
  parameters: { labels: words('Labels that every image must have, as `name` or `name:form`') },

  *check(dockerfile, { labels }) {
    const used = usedStages(dockerfile);
    for (const stage of dockerfile.stages) {
      if (used.has(stage)) continue;
      const names = lineage(stage, 'LABEL').flatMap(({ variables }) => variables.map(({ name }) => name));
      if (names.some(({ known }) => !known)) continue;
      for (const label of labelSchema(labels).keys()) {
        if (names.some(({ text }) => text === label)) continue;
        yield { ...stage.violation(`The image lacks label "${label}"`), field: `LABEL[${label}]` };
      }
    }
  },

  examples: {
    given: { labels: ['org.opencontainers.image.source:url', 'team'] },
    bad: [
      'FROM debian:12 #!\nLABEL org.opencontainers.image.source=https://example.com/app\n',
      'FROM debian:12 AS test #!\nLABEL org.opencontainers.image.source=https://example.com/app\nFROM debian:12\nLABEL team=shop org.opencontainers.image.source=https://example.com/app\n',
    ],
    good: [
      'FROM debian:12 AS build\nFROM debian:12 AS base\nLABEL team=shop\nFROM base\nCOPY --from=build /app /app\nLABEL org.opencontainers.image.source=$SOURCE\n',
      'FROM debian:12\nLABEL $NAME=shop\n',
    ],
  },
});
