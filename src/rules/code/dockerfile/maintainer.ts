import type { DockerfileIntention } from '../../../finding/edit.ts';
import { authorsLabel, plainAuthors } from '../../../parse/dockerfile/authors.ts';
import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { headSpan, inCaseOf, mending, respelled } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['MAINTAINER'], {
  summary: 'MAINTAINER is deprecated',
  severity: 'info',
  why: 'Tools that ask for the people behind an image read its labels.',
  fix: 'Write `LABEL org.opencontainers.image.authors="…"`.',
  references: ['https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
  equivalents: [
    'buildkit:MaintainerDeprecated',
    'hadolint:DL4000',
    'trivy:DS-0022',
    'checkov:CKV_DOCKER_6',
    'kics:maintainer_instruction_being_used',
    'semgrep:maintainer-is-deprecated',
  ],

  *check(instruction) {
    const violation = instruction.violation('MAINTAINER is deprecated: a label says it instead');
    yield { ...violation, ...mending(asLabel(instruction)) };
  },

  examples: {
    bad: ['FROM debian:12\nMAINTAINER Jane Doe <jane@example.com> #!\n'],
    good: ['FROM debian:12\nLABEL org.opencontainers.image.authors="jane@example.com"\n'],
  },
});

function asLabel(instruction: Instruction): DockerfileIntention | undefined {
  const { head, arguments: words } = instruction;
  const [word] = words;
  const said = plainAuthors(word?.raw ?? '');
  if (word === undefined || /["'$\\`]/.test(said)) return undefined;
  return respelled(
    { at: headSpan(instruction), from: head, to: inCaseOf(head, 'LABEL') },
    { at: word.span, from: word.raw, to: `${authorsLabel}="${said}"` },
  );
}
