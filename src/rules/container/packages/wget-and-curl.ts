import type { Command } from '../../../parse/shell/model.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A stage downloads with both wget and curl',
  severity: 'info',
  why: 'Two programs for one purpose are twice the flaws, and twice the tools for whoever breaks in.',
  fix: 'Use one of them, or `ADD --checksum=…`, which needs neither.',
  references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  equivalents: [
    'hadolint:DL4001',
    'trivy:DS-0014',
    'kics:run_using_wget_and_curl',
    'semgrep:use-either-wget-or-curl',
  ],

  *check(stage) {
    let first: string | undefined;
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== 'RUN') continue;
      for (const command of instruction.shell?.commands ?? []) {
        if (!isDownloader(command)) continue;
        first ??= command.program;
        if (command.program === first) continue;
        yield instruction.violation(`The stage uses ${command.program} besides ${first}`, command);
        return;
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN wget https://example.com/a\nRUN ["curl", "-O", "https://example.com/b"] #!\nRUN curl -O https://example.com/c\n',
      'FROM debian:12\nRUN curl -fsS https://example.com/a | sh && \\\n    sudo wget -q https://example.com/b #!\n',
    ],
    good: [
      'FROM debian:12 AS build\nRUN wget https://example.com/a\nFROM debian:12\nRUN apt-get install -y wget && command -v wget && curl -O https://example.com/b\nHEALTHCHECK CMD wget -q http://localhost/\n',
    ],
  },
});

function isDownloader({ program }: Command): boolean {
  return program === 'wget' || program === 'curl';
}
