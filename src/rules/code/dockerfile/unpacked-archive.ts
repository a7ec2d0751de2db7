import type { Stage } from '../../../parse/dockerfile/model.ts';
import { sourcesOf } from '../../../parse/dockerfile/sources.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'An archive is copied to be unpacked by RUN',
  severity: 'info',
  why: 'The archive stays in the layer of the COPY for good, and the unpacking runs with what the image has for it.',
  fix: 'Write `ADD app.tar.gz /app/`, which unpacks on the way.',
  references: ['https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives'],
  equivalents: ['hadolint:DL3010'],

  *check(stage) {
    const unpacked = lastUnpacked(stage);
    if (unpacked.size === 0) return;
    for (const [index, instruction] of stage.instructions.entries()) {
      if (instruction.keyword !== 'COPY' || instruction.flag('from') !== undefined) continue;
      const archives = sourcesOf(instruction).filter(({ text }) => archive.test(text));
      const target = archives.length === 0 ? [] : instruction.arguments.slice(-1);
      if ([...archives, ...target].some(({ text }) => (unpacked.get(baseName(text)) ?? -1) > index)) {
        yield instruction.violation('The archive is unpacked by a RUN below; ADD does both');
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nCOPY app.tar.gz /tmp/ #!\nCOPY a.tgz /tmp/b.tgz #!\nRUN cd /tmp && tar -xzf app.tar.gz\nRUN tar xf /tmp/b.tgz -C /\n',
    ],
    good: [
      'FROM debian:12 AS build\nADD app.tar.gz /app/\nCOPY data.tar.gz /srv/\nRUN tar -czf /out.tar.gz data.tar.gz && tar -xf other.tar\nFROM debian:12\nCOPY --from=build /out.tar.gz /tmp/\nRUN tar -xf /tmp/out.tar.gz\n',
    ],
  },
});

/** What ADD unpacks. */
const archive = /\.(?:tar(?:\.(?:gz|bz2|xz|zst))?|tgz|tbz2?|txz)$/;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The archives that RUN instructions unpack, each with the index of the last one that does. */
function lastUnpacked(stage: Stage): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { keyword, shell }] of stage.instructions.entries()) {
    for (const command of keyword === 'RUN' ? (shell?.commands ?? []) : []) {
      if (!isUnpacking(command)) continue;
      for (const { text } of command.words) if (archive.test(text)) found.set(baseName(text), index);
    }
  }
  return found;
}

function isUnpacking(command: Command): boolean {
  if (command.program !== 'tar' && command.program !== 'bsdtar') return false;
  return command.has('-x', '--extract', '--get') || /^[A-Za-z]*x/.test(command.words[0]?.text ?? '');
}
