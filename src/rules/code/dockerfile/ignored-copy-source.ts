import { cleanPath, parseIgnoreFile } from '../../../parse/dockerfile/ignore-file.ts';
import { sourcesOf } from '../../../parse/dockerfile/sources.ts';
import { words } from '../../parameters.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'COPY names a file that .dockerignore leaves out',
  severity: 'low',
  why: 'The build fails, or a pattern quietly copies less than its author meant.',
  fix: 'Take the file out of .dockerignore, or do not copy it.',
  references: ['https://docs.docker.com/reference/build-checks/copy-ignored-file/'],
  equivalents: ['buildkit:CopyIgnoredFile'],

  parameters: {
    leftOut: words(
      'Patterns of what builds leave out where no .dockerignore says so, such as `.git` of a Git context',
    ),
  },

  *check(dockerfile, { leftOut }) {
    const ignoreFile = dockerfile.ignoreFile ?? parseIgnoreFile(leftOut.join('\n'));
    // What an exception takes back cannot be told from the patterns alone.
    if (ignoreFile === undefined || ignoreFile.hasExceptions) return;
    for (const instruction of dockerfile.instructions) {
      if (!['ADD', 'COPY'].includes(instruction.keyword) || instruction.flag('from') !== undefined) continue;
      for (const source of sourcesOf(instruction)) {
        const path = cleanPath(source.text);
        const isLeftOut = path === '.' || path === '/' ? ignoreFile.isTotal : ignoreFile.excludes(path);
        const isLocal = source.known && !instruction.onbuild && !/^\w+:\/\/|^git@/.test(source.text);
        if (isLeftOut && isLocal)
          yield instruction.violation(`"${source.text}" is left out of the build by .dockerignore`);
      }
    }
  },

  examples: {
    given: { leftOut: ['**/*.log', '.git', 'docs'] },
    bad: [
      'FROM debian:12\nCOPY . /app\nCOPY a \\ #!\n  .git/config /app/\nCOPY ./notes.log /app/ #!\nADD docs/guide /docs #!\n',
    ],
    good: [
      'FROM debian:12 AS build\nCOPY . /\nCOPY src/.git *.txt /app/\nCOPY --from=build /notes.log /\nADD https://example.com/notes.log /\nONBUILD COPY notes.log /\nCOPY $FILE.log /\n',
    ],
  },
});
