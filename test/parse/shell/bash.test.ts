import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { accepted, refused } from './hard-scripts.ts';
import { read } from './read.ts';

const hasBash = spawnSync('bash', ['-c', 'exit 0']).status === 0;

function accepts(script: string): boolean {
  return spawnSync('bash', ['-O', 'extglob', '-n'], { input: script }).status === 0;
}

describe('a script that does not parse', () => {
  it('is told from one that does', () => {
    expect(accepted.filter((script) => read(script).problems.length > 0)).toEqual([]);
    expect(refused.filter((script) => read(script).problems.length === 0)).toEqual([]);
  });

  it.skipIf(!hasBash)(
    'is told as bash tells it',
    () => {
      const differing = [...accepted, ...refused].filter(
        (script) => accepts(script) !== (read(script).problems.length === 0),
      );
      expect(differing).toEqual([]);
    },
    60_000,
  );

  it('is read as far as it goes', () => {
    const { commands, problems, isWhole } = read('a && b; if c; then d');
    expect(commands.map(({ program }) => program)).toEqual(['a', 'b', 'c', 'd']);
    expect(problems).toHaveLength(1);
    expect(isWhole).toBe(true);
  });
});
