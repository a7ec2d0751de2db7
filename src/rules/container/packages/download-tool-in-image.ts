import { isForDevelopment } from '../../../analysis/base-image.ts';
import { installedPackages } from '../../../analysis/installed-packages.ts';
import { isTool } from '../../../analysis/tool-package.ts';
import type { Stage } from '../../../parse/dockerfile/model.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'Tools to download with are installed into the image',
  severity: 'info',
  confidence: 'medium',
  why: 'curl, wget and git are how an attacker fetches the next stage, and mostly serve the build alone.',
  fix: 'Use `ADD --checksum=…`, download in a build stage, or remove the tool in the same RUN.',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  equivalents: [],

  *check(dockerfile) {
    const last = dockerfile.stages.at(-1);
    if (last === undefined || isForDevelopment(last)) return;
    const used = usedAtRun(last);
    for (const { instruction, given } of installedPackages(dockerfile)) {
      if (isTool('downloader', given.name) && !used.has(given.name)) {
        yield instruction.violation(`The image holds "${given.name}", a tool to download with`, given.word);
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y git #!\nHEALTHCHECK CMD curl -f http://localhost/\n',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl\nHEALTHCHECK CMD curl -f http://localhost/\n',
      'FROM debian:12 AS build\nRUN apt-get install -y wget\nFROM debian:12\nRUN apt-get install -y curl && curl -O https://example.com/a && apt-get purge -y curl\n',
    ],
  },
});

/** The programs that the image starts or checks its health with. */
function usedAtRun(stage: Stage): ReadonlySet<string | undefined> {
  const started = ['HEALTHCHECK', 'CMD', 'ENTRYPOINT'].map(
    (keyword) => stage.inherited(keyword)?.shell?.commands ?? [],
  );
  return new Set(started.flat().map(({ program }) => program));
}
