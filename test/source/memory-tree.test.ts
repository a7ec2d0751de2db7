import { describe, expect, it } from 'vitest';
import { memoryTree } from '../../src/source/memory-tree.ts';

describe('memoryTree', () => {
  const tree = memoryTree([
    { path: 'a/b/c.yaml', text: 'c' },
    { path: 'empty', text: '' },
  ]);

  it('knows its files and the folders above them', async () => {
    expect(await tree.kind('a/b/c.yaml')).toBe('file');
    expect(await tree.kind('a/b')).toBe('directory');
    expect(await tree.kind('')).toBe('directory');
    expect(await tree.kind('a/b/d.yaml')).toBeUndefined();
  });

  it('reads what it was given, the empty text too', async () => {
    expect(await tree.read('a/b/c.yaml')).toBe('c');
    expect(await tree.read('empty')).toBe('');
  });

  it('answers a missing file with a fault', async () => {
    expect(await tree.read('a')).toMatchObject({ name: 'unreadable', stage: 'source', place: { path: 'a' } });
  });
});
