import { styleText } from 'node:util';
import type { FakeGitHub } from '../fake-github/fake-github.ts';
import type { Comment } from '../fake-github/posted.ts';
import type { ActionResult } from '../runner/run-action.ts';
import { markdownLines } from './markdown-text.ts';

/** The pull request's conversation, its status and the job summary, for a terminal. */
export function show(
  { number, title }: { readonly number: number; readonly title: string },
  { reviews, comments, statuses }: Pick<FakeGitHub, 'reviews' | 'comments' | 'statuses'>,
  { summary, exitCode }: ActionResult,
): string {
  const status = statuses.map(
    ({ state, context, description }) => `${state === 'success' ? '✓' : '✗'} ${context}: ${description}`,
  );
  const sections = [
    ...heading(`Review on "${title}" (#${number})`),
    ...reviews.flatMap(({ body }) => markdownLines(body)),
    ...comments.flatMap((comment) => ['', ...thread(comment)]),
    ...heading('Status of the commit'),
    ...status,
    `  the job ends with exit code ${exitCode}, so a required check blocks the merge`,
    ...heading('Job summary'),
    ...markdownLines(summary),
  ];
  return `${sections.join('\n').trimStart()}\n`;
}

/** A comment under the last lines of its hunk, as GitHub shows it. */
function thread({ path, diffHunk, body }: Comment): readonly string[] {
  const hunk = diffHunk.split('\n').slice(1).slice(-4);
  return [
    styleText('underline', path),
    ...hunk.map((line) =>
      styleText(line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim', `  ${line}`),
    ),
    ...markdownLines(body).map((line) => `    │ ${line}`),
  ];
}

function heading(title: string): readonly string[] {
  return ['', styleText('bold', `━━ ${title} ${'━'.repeat(Math.max(0, 74 - title.length))}`), ''];
}
