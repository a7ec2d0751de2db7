import { isForDevelopment } from '../../../analysis/base-image.ts';
import { installedPackages } from '../../../analysis/installed-packages.ts';
import { isTool } from '../../../analysis/tool-package.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'A compiler is installed into the image and stays there',
  severity: 'low',
  why: 'Whoever breaks in builds their tools on the spot, and compilers bring hundreds of packages with flaws of their own.',
  fix: 'Build in one stage and copy the result into the last one, or remove the compiler in the same RUN.',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  equivalents: [],

  *check(dockerfile) {
    const last = dockerfile.stages.at(-1);
    if (last === undefined || isForDevelopment(last)) return;
    for (const { instruction, given } of installedPackages(dockerfile)) {
      if (isTool('compiler', given.name)) {
        yield instruction.violation(`The image holds the compiler package "${given.name}"`, given.word);
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12 AS base\nRUN apt-get update && apt-get install -y curl \\\n    build-essential #!\nFROM base\nRUN yum install -y gcc-c++ && yum remove -y make #!\n',
      'FROM fedora:42\nRUN dnf groupinstall -y "Development Tools" #!\n',
    ],
    good: [
      'FROM debian:12 AS build\nRUN apt-get install -y gcc\nFROM alpine:3.22\nRUN apk add --no-cache --virtual .build gcc musl-dev && make && apk del .build\nRUN apk add gcc && make && apk del gcc\nRUN apk add --no-cache openjdk17-jre\n',
      'FROM debian:12 AS dev\nRUN apt-get install -y gcc\n',
      'FROM debian:12\nRUN savedAptMark="$(apt-mark showmanual)"; apt-get install -y gcc; make; apt-mark auto \'.*\' > /dev/null; apt-get purge -y --auto-remove\n',
    ],
  },
});
