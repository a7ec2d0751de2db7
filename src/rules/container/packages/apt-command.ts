import type { DockerfileIntention } from '../../../finding/edit.ts';
import { mending, reworded } from '../../../parse/dockerfile/rewrite.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apt stands where apt-get belongs',
  severity: 'info',
  why: 'apt is made for people: its behaviour and output change between versions, and it warns that scripts must not rely on them.',
  fix: 'Write `apt-get` or `apt-cache`.',
  references: [
    'https://manpages.debian.org/bookworm/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS',
  ],
  equivalents: ['hadolint:DL3027', 'checkov:CKV_DOCKER_9', 'kics:run_using_apt', 'semgrep:prefer-apt-get'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program !== 'apt') continue;
      const violation = instruction.violation('apt is not meant for scripts', command);
      yield { ...violation, ...mending(inScripts(command)) };
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && \\\n    sudo apt install -y curl #!\nRUN ["/usr/bin/apt", "show", "curl"] #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y apt apt-utils && apt-cache show curl && echo apt install\n',
    ],
  },
});

const ofAptGet =
  'autoclean autopurge autoremove build-dep changelog clean dist-upgrade download install purge reinstall remove satisfy source update upgrade';
const ofAptCache = 'policy search show showsrc depends rdepends';

/** The program for scripts that has the same sub-command. */
function inScripts({ path, subcommand = '' }: Command): DockerfileIntention | undefined {
  const to = [
    { name: 'apt-get', knows: ofAptGet },
    { name: 'apt-cache', knows: ofAptCache },
  ].find(({ knows }) => knows.split(' ').includes(subcommand));
  if (to === undefined) return undefined;
  return reworded({ at: path.span, from: path.text, to: path.text.replace(/apt$/, to.name) });
}
