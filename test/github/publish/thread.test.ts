import { expect, test } from 'vitest';
import {
  closedBody,
  closingReply,
  openingReply,
  reopenedBody,
  threadsOf,
  type PostedComment,
} from '../../../src/github/publish/thread.ts';
import { findingMarker, reviewMarker } from '../../../src/report/marker.ts';

const bot = 'github-actions[bot]';
const text = `**high: something**\n\n${findingMarker('aa')}`;

function comment(id: number, overrides: Partial<PostedComment> = {}): PostedComment {
  return { id, login: bot, path: 'pod.yaml', body: text, replyTo: undefined, ...overrides };
}

function read(...comments: readonly PostedComment[]) {
  return threadsOf(comments, bot, new Map());
}

test('knows its own comments by their marker and their author', () => {
  expect(read(comment(1))).toMatchObject([{ comment: 1, fingerprint: 'aa', state: 'open', isShared: false }]);
  expect(read(comment(1, { login: 'mallory' }))).toEqual([]);
  expect(read(comment(1, { login: 'other-bot[bot]' }))).toEqual([]);
  expect(read(comment(1, { body: 'Nice.' }))).toEqual([]);
  expect(read(comment(1, { body: reviewMarker }))).toEqual([]);
});

test('reads from its own texts alone how it left a thread', () => {
  const closed = closedBody('Fixed in 1234567.', text);
  const reply = (id: number, body: string, login = bot) => comment(id, { body, login, replyTo: 1 });

  expect(read(comment(1, { body: closed }))).toMatchObject([{ state: 'closed', fingerprint: 'aa' }]);
  expect(read(comment(1), reply(2, closingReply('Fixed in 1234567.'), 'mallory'))).toMatchObject([
    { state: 'open', isShared: true },
  ]);
  expect(read(comment(1), reply(2, closingReply('Fixed in 1234567.')))).toMatchObject([
    { state: 'closed', isShared: false },
  ]);
  expect(read(comment(1, { body: closed }), reply(2, openingReply('Back in 7654321.')))).toMatchObject([
    { state: 'open' },
  ]);
});

test('follows a thread to the finding that its last reply names', () => {
  const reply = comment(2, { replyTo: 1, body: `Moved.\n\n${findingMarker('bb')}` });

  expect(read(comment(1), reply)).toMatchObject([{ comment: 1, fingerprint: 'bb' }]);
});

test('gives back the text of a closed comment, however often it was closed', () => {
  const once = closedBody('Fixed in 1234567.', text);

  expect(once).toContain('Fixed in 1234567.');
  expect(reopenedBody(once)).toBe(text);
  expect(reopenedBody(closedBody('Fixed in 7654321.', once))).toBe(text);
  expect(reopenedBody(text)).toBe(text);
});
