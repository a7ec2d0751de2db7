import { describe, expect, it } from 'vitest';

import { wrap } from '../../../src/report/terminal/wrap.ts';

describe('wrap', () => {
  it('breaks at spaces and indents the lines that follow', () => {
    expect(wrap('one two three four', 10, { first: '= ', rest: '  ' })).toEqual([
      '= one two',
      '  three',
      '  four',
    ]);
  });

  it('keeps a word longer than the width whole', () => {
    expect(wrap('see registry.example.test/image now', 10)).toEqual([
      'see',
      'registry.example.test/image',
      'now',
    ]);
  });

  it('counts wide characters as two columns', () => {
    expect(wrap('日本 日本', 8)).toEqual(['日本', '日本']);
  });

  it('gives one empty line for no words', () => {
    expect(wrap('', 10, { first: '- ' })).toEqual(['- ']);
  });
});
