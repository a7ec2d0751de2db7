import { expect, test } from 'vitest';
import { fileModes } from '../../src/analysis/file-mode.ts';
import { parseDockerfile } from '../../src/parse/dockerfile/dockerfile.ts';

function modes(instruction: string): readonly string[] {
  const [first] = parseDockerfile(`FROM a\n${instruction}\n`).stages[0]?.instructions ?? [];
  if (first === undefined) throw new Error('no instruction');
  return fileModes(first).map(({ isSetuid, isWorldWritable }) =>
    [isSetuid ? 'setuid' : '', isWorldWritable ? 'world' : ''].join(' ').trim(),
  );
}

test.each([
  ['4755', 'setuid'],
  ['06755', 'setuid'],
  ['u+s', 'setuid'],
  ['+s', 'setuid'],
  ['ug+sx', 'setuid'],
  ['u=rwxs,o=rw', 'setuid world'],
  ['777', 'world'],
  ['0666', 'world'],
  ['2777', 'world'],
  ['a+w', 'world'],
  ['go+rwX', 'world'],
  ['1777', ''],
  ['a+rwxt', ''],
  ['2755', ''],
  ['g+s', ''],
  ['+w', ''],
  ['a-w', ''],
  ['u-s', ''],
  ['755', ''],
])('chmod %s gives "%s"', (mode, expected) => {
  expect(modes(`RUN chmod -R ${mode} /a`).join(' ')).toBe(expected);
});

test('modes stand in chmod, install, mkdir and in the flag of COPY', () => {
  expect(modes('RUN install -m 4755 a /a && mkdir --mode=777 /b && find / -exec chmod o+w {} +')).toEqual([
    'setuid',
    'world',
    'world',
  ]);
  expect(modes('COPY --chmod=777 a /a')).toEqual(['world']);
});

test('what is not known is no mode', () => {
  expect(modes('RUN chmod $MODE /a && chmod --reference=/a /b')).toEqual([]);
  expect(modes('COPY --chmod=$MODE a /a')).toEqual([]);
});
