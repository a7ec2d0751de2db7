import { bringsItsUser } from '../../../analysis/image-user.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image sets no user, so it runs as root',
  severity: 'medium',
  confidence: 'medium',
  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'Create a user and end the last stage with its number: `USER 10001`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: [
    'trivy:DS-0002',
    'checkov:CKV_DOCKER_3',
    'kics:missing_user_instruction',
    'semgrep:missing-user',
    'semgrep:missing-user-entrypoint',
  ],

  *check(stage) {
    if (!stage.isFinal || stage.inherited('USER')?.arguments[0] !== undefined) return;
    if (stage.base?.known === true && bringsItsUser(stage.base.text)) return;
    yield stage.violation('The image sets no user, so it runs as root unless its base says otherwise');
  },

  examples: {
    bad: [
      'FROM debian:12 #!\nRUN adduser app\n',
      'FROM debian:12 AS build\nUSER app\nFROM debian:12 #!\nCOPY --from=build /app /app\nCMD ["/app"]\n',
      'FROM debian:12 #!\nONBUILD USER app\n',
    ],
    good: [
      'FROM debian:12 AS base\nUSER 10001\nFROM base\nCMD ["app"]\n',
      'FROM debian:12 AS base\nONBUILD USER app\nFROM base\nCMD ["app"]\n',
      'FROM gcr.io/distroless/static:nonroot\n',
      'FROM debian:12\nARG UID\nUSER $UID\n',
      'FROM debian:12\nUSER root\n',
    ],
  },
});
