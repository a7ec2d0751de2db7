import { followedByInstall } from '../../../analysis/lone-update.ts';
import { operationsOf } from '../../../analysis/package-layer.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The packages of the base image are upgraded in a layer of their own',
  severity: 'info',
  why: 'The layer is cached: later builds do not upgrade again, and the image keeps flaws that are long corrected.',
  fix: 'Build on a newer base image; where that is not possible, upgrade and install in the same RUN.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  equivalents: ['kics:upgrade_instruction_alone'],

  *check(instruction) {
    const upgrade = operationsOf(instruction).findLast(
      ({ action, family }) => (action === 'upgrade' || action === 'dist-upgrade') && systems.has(family),
    );
    if (upgrade !== undefined && !followedByInstall(instruction, upgrade)) {
      yield instruction.violation(
        `${upgrade.manager} upgrades in a RUN that installs nothing`,
        upgrade.command,
      );
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get -y upgrade #!\nFROM alpine:3.22\nRUN apk upgrade --no-cache #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get -y upgrade && apt-get install -y curl\nRUN npm update\n',
    ],
  },
});

const systems = new Set(['apt', 'apk', 'rpm', 'zypper', 'pacman']);
