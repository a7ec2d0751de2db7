import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageOperation } from '../../../src/parse/shell/packages.ts';
import { accepted, refused } from './hard-scripts.ts';
import { read } from './read.ts';

/** Pieces of shell in any order, whole scripts among them. */
const token = fc.constantFrom(
  ...[...accepted, ...refused].filter((script) => script.length < 30),
  'a',
  ' ',
  '\n',
  ';',
  '|',
  '||',
  '&&',
  '&',
  '(',
  ')',
  '{ ',
  ' }',
  '$(',
  '`',
  '"',
  "'",
  '\\',
  '<<E',
  '\nE\n',
  '<',
  '>',
  '$X',
  '${X:-',
  '}',
  'if ',
  ' then ',
  ' fi ',
  'for i in ',
  ' do ',
  ' done ',
  'case ',
  ' esac ',
  'f() ',
  "sh -c '",
  'eval "',
  'sudo ',
  'env A=1 ',
  'find . -exec ',
  ' \\;',
  'apt-get install ',
  'pip install a==1 ',
  'set -o pipefail;',
  '{a,b}',
  '[[ ',
  ' ]]',
  '((',
  '))',
  '#',
  '\r',
  '\u{1F600}',
  '\0',
  'A=1 ',
  '=',
  '*',
  '[',
  '!',
  '~',
  '--',
  '-o ',
);
const script = fc.oneof(
  fc.array(token, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  it('is read without a throw, every place inside of it, and programs where they are said to be', () => {
    fc.assert(
      fc.property(script, (text) => {
        const { commands, assignments, problems } = read(text, { X: 'a b' });
        const spans = [
          ...assignments,
          ...problems,
          ...commands,
          ...commands.flatMap(({ words }) => words),
        ].map(({ span }) => span);
        for (const { start, end } of spans)
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        for (const one of commands) {
          const { path, span } = one;
          const written = text.slice(span.start, span.end);
          if (path.known && /^\w+$/.test(path.text) && !/[\\"'$`{]/.test(written))
            expect(written).toContain(path.text);
          packageOperation(one);
          expect(one.has('-o') || one.option('-o') === undefined).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a script without measure', () => {
  it.each([
    ['(', 100_000],
    ['$(', 100_000],
    ['`', 100_001],
    ['{ ', 100_000],
    ['if ', 100_000],
    ['<<a ', 100_000],
    ['<(', 100_000],
    ['$((', 100_000],
    ['f() ', 100_000],
    ['coproc ', 100_000],
    ['@()', 100_000],
    ['$(<<E', 100_000],
    ['eval "', 100_000],
    ['a;', 50_000],
    ['a|', 50_000],
    ['a b c ', 1_000_000],
  ])('of %j is read in bounded time, and not said to be whole', { timeout: 30_000 }, (piece, count) => {
    const started = performance.now();
    const { isWhole, problems } = read(piece.repeat(count));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(isWhole && problems.length === 0).toBe(false);
  });

  it('of nested groups and scripts does not use up the stack', () => {
    let text = 'a';
    for (let level = 0; level < 3; level += 1)
      text = `${'( '.repeat(90)}eval ${JSON.stringify(text)}${')'.repeat(90)}`;
    expect(read(text).commands.map(({ program }) => program)).toContain('a');
    expect(read(`${'( '.repeat(90)}${text}${')'.repeat(90)}`)).toMatchObject({ isWhole: false });
  });

  it('of many commands is cut', () => {
    const { commands, isWhole, problems } = read('a;'.repeat(30_000));
    expect(commands).toHaveLength(20_000);
    expect([isWhole, problems[0]?.message]).toEqual([false, 'Too many commands']);
  });
});
