import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { annotationCommand, withoutCommands } from '../../../src/report/neutral/workflow-command.ts';
import { nasty } from './nasty.ts';
import { commandLines } from './runner.ts';

describe('withoutCommands', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['a\n  ::error::x', 'a\n  : :error::x'],
    ['a\r::error::x', 'a\r: :error::x'],
    ['\u001B[31m::x', '\u001B[31m: :x'],
    ['x ##[error]y', 'x # #[error]y'],
    ['std::vector [1] # [2] ##', 'std::vector [1] # [2] ##'],
  ])('writes %j as %j', (text, log) => {
    expect(withoutCommands(text)).toBe(log);
  });

  it.each(nasty)('leaves no command in %j', (text) => {
    expect(commandLines(withoutCommands(text))).toEqual([]);
  });

  it('leaves no command in any text', () => {
    const part = fc.oneof(
      fc.constantFrom('::', ':', '##[', '#', '[', ' ', '\n', '\r', '\u2028'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(commandLines(withoutCommands(parts.join('')))).toEqual([]);
      }),
    );
  });

  it('takes no longer than a moment for a million blanks', () => {
    expect(withoutCommands(`${'\u2028'.repeat(1_000_000)}::x`).endsWith(': :x')).toBe(true);
  });
});

describe('annotationCommand', () => {
  it('escapes what would end a property, the message or the line', () => {
    expect(
      annotationCommand('error', { file: 'a,b:c.yaml', line: 3, title: '100%' }, 'x\n::warning::50%'),
    ).toBe('::error file=a%2Cb%3Ac.yaml,line=3,title=100%25::x%0A::warning::50%25');
  });

  it('needs no place', () => {
    expect(annotationCommand('notice', {}, 'x')).toBe('::notice::x');
  });

  it.each(nasty)('keeps %j on one line', (text) => {
    expect(annotationCommand('warning', { file: text, title: text }, text)).not.toMatch(/[\r\n]/);
  });
});
