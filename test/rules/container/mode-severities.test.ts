import { expect, test } from 'vitest';
import { parseDockerfile } from '../../../src/parse/dockerfile/dockerfile.ts';
import setuidFile from '../../../src/rules/container/privilege/setuid-file.ts';
import worldWritableFile from '../../../src/rules/container/privilege/world-writable-file.ts';

test.each([
  [setuidFile, '4755'],
  [worldWritableFile, '777'],
])('a mode in a stage that is only built from is low, in the image it is medium', (rule, mode) => {
  const text = `FROM a AS build\nRUN chmod ${mode} /a\nFROM b AS base\nRUN chmod ${mode} /b\nFROM base\nCOPY --chmod=${mode} c /c\n`;
  if (rule.on !== 'dockerfile') throw new Error('The rule looks at something else');
  const severities = [...rule.check(parseDockerfile(text), {})].map(
    ({ severity }) => severity ?? rule.severity,
  );
  expect(severities).toEqual(['low', 'medium', 'medium']);
});
