import { followedByInstall } from '../../../analysis/lone-update.ts';
import { isMounted } from '../../../analysis/layer-remains.ts';
import { operationsOf } from '../../../analysis/package-layer.ts';
import type { PackageOperation } from '../../../parse/shell/packages.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The lists of packages are updated in a layer of their own',
  severity: 'low',
  why: 'The layer is cached: later builds install from lists of that day, and so packages with flaws that are long corrected.',
  fix: 'Update and install in the same RUN: `apt-get update && apt-get install -y …`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  equivalents: ['trivy:DS-0017', 'checkov:CKV_DOCKER_5', 'kics:update_instruction_alone'],

  *check(instruction) {
    if (isMounted(instruction, ['/var/lib/apt/lists'])) return;
    const update = operationsOf(instruction).findLast(isUpdate);
    if (update !== undefined && !followedByInstall(instruction, update)) {
      yield instruction.violation(`${update.manager} updates in a RUN that installs nothing`, update.command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update #!\nRUN apt-get install -y curl && \\\n    apt-get -q update #!\n',
      'FROM alpine:3.22\nRUN ["apk", "update"] #!\nRUN apk update && adduser -D app #!\n',
      'FROM fedora:42\nRUN dnf update -y && dnf clean all #!\nRUN zypper --non-interactive up #!\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl\nRUN apt-get update; apt upgrade --yes\nRUN <<EOF\napt-get update\napt-get -y install git\nEOF\n',
      'FROM debian:12\nRUN apt-get update && ./install.sh\nRUN apt-get update && npx playwright install --with-deps\nRUN sbt update && npm update && apk --update add git\n',
      'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n',
      'FROM fedora:42\nRUN dnf update -y && dnf install -y git\nRUN dnf update -y curl\n',
    ],
  },
});

/** For yum, dnf and zypper, `update` brings the packages up to date as well. */
function isUpdate({ action, family, packages, command: { subcommand = '' } }: PackageOperation): boolean {
  if (action === 'update') return subcommand !== 'check-update';
  const isOldName = /^up(?:date)?$/.test(subcommand) && packages.length === 0;
  return action === 'upgrade' && isOldName && (family === 'rpm' || family === 'zypper');
}
