import { describe, expect, it } from 'vitest';

import { extentOf } from '../../src/finding/extent.ts';
import { finding } from '../report/outcome-builder.ts';

function extent(text: string, line: number, kind: string, name = 'web') {
  const range = { start: { line, column: 1 }, end: { line, column: 2 } };
  const { first, last } = extentOf(
    text.split('\n'),
    finding({ range, subject: { kind, namespace: '', name } }),
  );
  return [first, last];
}

describe('extentOf', () => {
  it('is the document of an object', () => {
    const text = '---\na: 1\nb: |\n  ---\n--- # next\nc: 1\n...\n';
    expect(extent(text, 3, 'Pod')).toEqual([2, 4]);
    expect(extent(text, 6, 'Pod')).toEqual([6, 6]);
  });

  it('is the stage with its FROM', () => {
    const text = 'ARG V\nFROM a AS b\nRUN x\n\nfrom c\nUSER 1';
    expect(extent(text, 3, 'Stage')).toEqual([2, 4]);
    expect(extent(text, 5, 'Stage')).toEqual([5, 6]);
    expect(extent(text, 1, 'Stage')).toEqual([1, 1]);
  });

  it('is the service with its name', () => {
    const text = 'services:\n  web:\n    image: a\n\n    ports: []\n  "db":\n    image: b\nvolumes: {}';
    expect(extent(text, 5, 'ComposeService')).toEqual([2, 5]);
    expect(extent(text, 7, 'ComposeService', 'db')).toEqual([6, 7]);
  });

  it('is the line alone where the service cannot be found', () => {
    expect(extent('services: {\n  web: {\nimage: a } }', 3, 'ComposeService')).toEqual([3, 3]);
    expect(extent('services:\n  web:\n    image: a', 3, 'ComposeService', 'db')).toEqual([3, 3]);
  });

  it('ends where looking further would take long', () => {
    expect(extent('a: 1\n'.repeat(2000), 1000, 'Pod')).toEqual([700, 1300]);
  });
});
