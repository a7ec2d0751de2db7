import { suppressionsIn } from '../../../analysis/suppression.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'A comment tells another tool to look away',
  severity: 'info',
  why: 'What the tool would report here is reported nowhere but by this gate.',
  fix: 'Mend what the tool reports, and remove the comment.',
  references: ['https://github.com/hadolint/hadolint#ignoring-rules'],
  equivalents: ['hadolint:DL1001'],

  *check(dockerfile) {
    for (const { text, span } of dockerfile.comments) {
      for (const { tool, check } of suppressionsIn(`# ${text}`)) {
        yield dockerfile.violation(`${tool} is told to ignore ${check}`, `suppression[${tool}:${check}]`, {
          span,
        });
      }
    }
  },

  examples: {
    bad: [
      '# check=skip=StageNameCasing #!\nFROM debian:12\n# hadolint ignore=DL3008 #!\nRUN apt-get install -y curl && \\\n    # hadolint ignore=DL3059 #!\n    true\n',
    ],
    good: [
      '# check=error=true\nFROM debian:12\n# hadolint shell=/bin/bash\nRUN echo "# hadolint ignore=DL3008"\n',
    ],
  },
});
