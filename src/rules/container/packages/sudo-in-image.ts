import { isForDevelopment } from '../../../analysis/base-image.ts';
import { installedPackages } from '../../../analysis/installed-packages.ts';
import { isTool } from '../../../analysis/tool-package.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'A program to become root with is installed into the image',
  severity: 'low',
  why: 'A setuid program with a long record of flaws turns a foothold without privileges into root of the container.',
  fix: 'Do what needs root before `USER`; let the entrypoint give up privileges with `setpriv` or `gosu`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: [],

  *check(dockerfile) {
    const last = dockerfile.stages.at(-1);
    if (last === undefined || isForDevelopment(last)) return;
    for (const { instruction, given } of installedPackages(dockerfile)) {
      if (isTool('sudo', given.name)) {
        yield instruction.violation(`The image holds "${given.name}", a way to become root`, given.word);
      }
    }
  },

  examples: {
    bad: ['FROM debian:12\nRUN apt-get update && apt-get install -y sudo #!\nUSER app\n'],
    good: [
      'FROM debian:12 AS build\nRUN apt-get install -y sudo\nFROM debian:12\nRUN apt-get install -y gosu sudo-ldap-docs && sudo make\n',
    ],
  },
});
