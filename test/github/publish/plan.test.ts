import { expect, test } from 'vitest';
import { planComments } from '../../../src/github/publish/plan.ts';
import type { Thread } from '../../../src/github/publish/thread.ts';
import { findingMarker } from '../../../src/report/marker.ts';
import { decision, fault, finding, outcome } from '../../report/outcome-builder.ts';

const path = 'deploy/app.yaml';

function thread(fingerprint: string, overrides: Partial<Thread> = {}): Thread {
  const body = text(fingerprint);
  const state = 'open';
  return {
    comment: 1,
    path,
    body,
    fingerprint,
    state,
    isShared: false,
    node: 'T',
    isResolved: false,
    ...overrides,
  };
}

function text(fingerprint: string): string {
  return `**high: about ${fingerprint.slice(0, 1)}**\n\n${findingMarker(fingerprint)}`;
}

function plan(
  findings: Parameters<typeof finding>[0][],
  threads: readonly Thread[],
  rest: { readonly wanted?: readonly string[]; readonly over?: Parameters<typeof outcome>[0] } = {},
) {
  return planComments({
    outcome: outcome({ findings: findings.map((each) => finding(each)), ...rest.over }),
    threads,
    wanted: (rest.wanted ?? []).map((fingerprint) => ({ path, line: 1, body: text(fingerprint) })),
    paths: new Set([path]),
    head: '1234567',
  });
}

test('comments once on a finding, whatever other findings come', () => {
  const { post, close, reopen } = plan([{ fingerprint: 'a1' }, { fingerprint: 'b1' }], [thread('a1')], {
    wanted: ['a1', 'b1'],
  });

  expect(post.map(({ body }) => body)).toEqual([text('b1')]);
  expect([...close, ...reopen]).toEqual([]);
});

test('closes the thread of a finding that is gone, once', () => {
  expect(plan([], [thread('a1')]).close).toMatchObject([{ why: 'Fixed in 1234567.' }]);
  expect(plan([], [thread('a1', { state: 'closed' })]).close).toEqual([]);
});

test('keeps the thread of a finding that is still there, though graver ones have the comments', () => {
  expect(plan([{ fingerprint: 'a1' }], [thread('a1')]).close).toEqual([]);
});

test('says why a finding that is still there is told no more', () => {
  const waived = { fingerprint: 'a1', decision: decision('report', 'waiver') };
  const existing = {
    fingerprint: 'a1',
    status: 'existing',
    decision: decision('report', 'existing'),
  } as const;

  expect(plan([waived], [thread('a1')]).close).toMatchObject([{ why: 'As of 1234567: waived.' }]);
  expect(plan([existing], [thread('a1')]).close).toMatchObject([
    { why: 'As of 1234567: no longer introduced by this pull request.' },
  ]);
});

test('calls nothing fixed where it could not look', () => {
  const inFolder = { faults: [fault({ place: { path: 'deploy/other.yaml' } })] };
  const everywhere = { faults: [fault({ place: { path: '' } })] };
  const elsewhere = { faults: [fault({ place: { path: 'other/other.yaml' } })] };

  expect(plan([], [thread('a1')], { over: inFolder }).close).toEqual([]);
  expect(plan([], [thread('a1')], { over: everywhere }).close).toEqual([]);
  expect(plan([], [thread('a1')], { over: elsewhere }).close).toHaveLength(1);
});

test('opens a thread that it closed when the finding is back, and leaves one that somebody resolved', () => {
  const findings = [{ fingerprint: 'a1' }];

  const back = plan(findings, [thread('a1', { state: 'closed' })], { wanted: ['a1'] });
  expect(back.reopen).toHaveLength(1);
  expect(back.post).toEqual([]);
  expect(plan(findings, [thread('a1', { isResolved: true })], { wanted: ['a1'] }).reopen).toEqual([]);
});

test('keeps the thread of a finding whose file was renamed within the pull request', () => {
  const old = thread('a1', { path: 'deploy/old.yaml' });

  const { move, post, close } = plan([{ fingerprint: 'a2' }], [old], { wanted: ['a2'] });
  expect(move).toMatchObject([{ thread: { fingerprint: 'a1' }, comment: { body: text('a2') } }]);
  expect([...post, ...close]).toEqual([]);

  const other = plan([{ fingerprint: 'b2' }], [old], { wanted: ['b2'] });
  expect(other.move).toEqual([]);
  expect(other.post).toHaveLength(1);
  expect(other.close).toHaveLength(1);
});

test('knows a finding by the fingerprints it had', () => {
  const moved = Object.assign(finding({ fingerprint: 'a2' }), { formerFingerprints: ['a1'] });

  const { post, close } = planComments({
    outcome: outcome({ findings: [moved] }),
    threads: [thread('a1')],
    wanted: [{ path, line: 1, body: text('a2') }],
    paths: new Set([path]),
    head: '1234567',
  });
  expect([...post, ...close]).toEqual([]);
});
