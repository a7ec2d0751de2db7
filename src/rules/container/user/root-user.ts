import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image runs as root',
  severity: 'medium',
  confidence: 'medium',
  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'Create a user and end the last stage with its number: `USER 10001`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: [
    'hadolint:DL3002',
    'trivy:DS-0002',
    'checkov:CKV_DOCKER_3',
    'checkov:CKV_DOCKER_8',
    'kics:missing_user_instruction',
    'kics:last_user_is_root',
    'semgrep:last-user-is-root',
  ],

  *check(stage) {
    if (!stage.isFinal) return;
    const user = stage.inherited('USER');
    const name = user?.arguments[0];
    if (user === undefined || name === undefined) {
      if (!bringsItsUser(stage.base?.text))
        yield stage.violation('The image sets no user, so it runs as root unless its base says otherwise');
    } else if (name.known && isRoot(name.text)) {
      const message = `The image runs as ${name.text}`;
      yield user.stage === stage
        ? user.violation(message)
        : stage.violation(`${message}, set in an earlier stage`);
    }
  },

  examples: {
    bad: [
      'FROM debian:12 #!\nRUN adduser app\n',
      'FROM debian:12\nUSER app\nUSER root:root #!\n',
      'FROM debian:12 AS base\nUSER 0\nFROM base #!\n',
    ],
    good: [
      'FROM debian:12 AS base\nUSER 10001\nFROM base\nCMD ["app"]\n',
      'FROM gcr.io/distroless/static:nonroot\n',
      'FROM debian:12\nARG UID\nUSER $UID\n',
    ],
  },
});

function isRoot(user: string): boolean {
  const [name] = user.split(':');
  return name === 'root' || /^0+$/.test(name ?? '');
}

/** Images whose name promises an unprivileged user: `…:nonroot`, `…-rootless`, `…-unprivileged`. */
function bringsItsUser(image: string | undefined): boolean {
  return image !== undefined && /non-?root|rootless|unprivileged/.test(image);
}
