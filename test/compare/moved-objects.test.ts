import { describe, expect, it } from 'vitest';
import { judgeTexts, listed } from '../support/judge.ts';
import { hostPod, safePod } from '../support/manifests.ts';

const join = (...documents: readonly string[]): string => documents.join('---\n');

describe('an object that moves to another file', () => {
  it.each([
    [
      'a new file',
      { 'a.yaml': join(hostPod('a'), safePod('b')) },
      { 'a.yaml': safePod('b'), 'new.yaml': hostPod('a') },
    ],
    [
      'a file that stays',
      { 'a.yaml': join(hostPod('a'), safePod('b')), 'c.yaml': safePod('c') },
      { 'a.yaml': safePod('b'), 'c.yaml': join(safePod('c'), hostPod('a')) },
    ],
    [
      'the one file that is left',
      { 'a.yaml': hostPod('a'), 'b.yaml': safePod('b') },
      { 'b.yaml': join(safePod('b'), hostPod('a')) },
    ],
  ])('keeps its findings: %s', async (_what, base, head) => {
    expect((await judgeTexts(base, head)).findings.map(({ status }) => status)).toEqual(['moved']);
  });

  it('introduces what it got worse on the way', async () => {
    const outcome = await judgeTexts({ 'a.yaml': safePod('a') }, { 'b.yaml': hostPod('a') });
    expect(listed(outcome)).toEqual(['introduced host-network b.yaml']);
  });
});

describe('an object of the same name in several files', () => {
  it('introduces a weakness that moves from one of them to the other', async () => {
    const outcome = await judgeTexts(
      { 'dev/a.yaml': hostPod('a'), 'prod/a.yaml': safePod('a') },
      { 'dev/a.yaml': safePod('a'), 'prod/a.yaml': hostPod('a') },
    );
    expect(listed(outcome)).toEqual(['fixed host-network dev/a.yaml', 'introduced host-network prod/a.yaml']);
  });

  it('introduces the weakness of a new one when another one got rid of it', async () => {
    const outcome = await judgeTexts(
      { 'dev/a.yaml': hostPod('a') },
      { 'dev/a.yaml': safePod('a'), 'prod/a.yaml': hostPod('a') },
    );
    expect(listed(outcome)).toEqual(['fixed host-network dev/a.yaml', 'introduced host-network prod/a.yaml']);
  });

  it('introduces the weakness of one when another one, as weak, is removed', async () => {
    const outcome = await judgeTexts(
      { 'dev/a.yaml': hostPod('a'), 'prod/a.yaml': safePod('a') },
      { 'prod/a.yaml': hostPod('a') },
    );
    expect(listed(outcome)).toEqual(['fixed host-network dev/a.yaml', 'introduced host-network prod/a.yaml']);
  });

  it('follows each when both files are renamed', async () => {
    const outcome = await judgeTexts(
      { 'dev/a.yaml': hostPod('a'), 'prod/a.yaml': safePod('a') },
      { 'new/dev.yaml': safePod('a'), 'new/prod.yaml': hostPod('a') },
      { 'new/dev.yaml': 'dev/a.yaml', 'new/prod.yaml': 'prod/a.yaml' },
    );
    expect(listed(outcome)).toEqual([
      'fixed host-network dev/a.yaml',
      'introduced host-network new/prod.yaml',
    ]);
  });
});
