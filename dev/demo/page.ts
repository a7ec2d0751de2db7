import { marked } from 'marked';
import type { FakeGitHub } from '../fake-github/fake-github.ts';
import type { Comment } from '../fake-github/posted.ts';

/** The review as a page that looks as it would on the pull request. */
export function reviewPage(
  title: string,
  { reviews, comments }: Pick<FakeGitHub, 'reviews' | 'comments'>,
): string {
  const bodies = reviews.map(({ body, user }) => card(`<strong>${user}</strong> reviewed`, render(body)));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title><style>${style}</style>
<h1>${text(title)} <span>#7</span></h1>
${[...bodies, ...comments.map(thread)].join('\n')}
</html>
`;
}

function thread({ path, body, diffHunk, user }: Comment): string {
  const lines = diffHunk.split('\n').slice(1).slice(-4);
  const kind = (line: string) =>
    line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'context';
  const hunk = lines.map((line) => `<div class="${kind(line)}">${text(line)}</div>`).join('');
  return card(
    `<code>${text(path)}</code>`,
    `<pre class="hunk">${hunk}</pre><div class="comment"><strong>${user}</strong>${render(body)}</div>`,
  );
}

function card(head: string, content: string): string {
  return `<section><header>${head}</header><div class="content">${content}</div></section>`;
}

/** GitHub's alerts are block quotes to everybody else, its suggestions blocks of code. */
function render(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return html
    .replaceAll(
      /<blockquote>\s*<p>\[!([A-Z]+)\]\s*/g,
      (_, kind: string) => `<blockquote class="${kind.toLowerCase()}"><p>`,
    )
    .replaceAll(
      /<pre><code class="language-suggestion">([^]*?)<\/code><\/pre>/g,
      (_, lines: string) =>
        `<div class="suggestion"><p>Suggested change</p><pre class="hunk">${lines.split('\n').map(added).join('')}</pre></div>`,
    );
}

function added(line: string): string {
  return line === '' ? '' : `<div class="added">${line}</div>`;
}

function text(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const style = `
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; max-width: 860px; margin: 24px auto; padding: 0 16px; }
h1 { font-size: 24px; font-weight: 400; } h1 span { color: #59636e; }
section { border: 1px solid #d1d9e0; border-radius: 6px; margin: 16px 0; overflow: hidden; }
header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
.content > p, .content > table, .content > blockquote, .content > h3, .content > ul { margin: 12px 16px; }
code { font: 12px ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 4px; padding: 2px 5px; }
table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 4px 12px; text-align: right; } th:first-child, td:first-child { text-align: left; }
blockquote { border-left: 4px solid #d1d9e0; padding: 0 16px; margin-left: 0; } blockquote p { margin: 0; }
blockquote.caution { border-color: #cf222e; } blockquote.warning { border-color: #9a6700; } blockquote.tip { border-color: #1a7f37; } blockquote.note { border-color: #0969da; }
.hunk { margin: 0; font: 12px/1.6 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; overflow-x: auto; } .hunk div { padding: 0 16px; white-space: pre; }
.added { background: #dafbe1; } .removed { background: #ffebe9; }
.comment { border-top: 1px solid #d1d9e0; padding: 12px 16px; } .comment p { margin: 8px 0; }
.content { overflow-wrap: anywhere; } th, td { overflow-wrap: normal; } .content ul { padding-left: 20px; } .content li { margin: 6px 0; }
.content > details { margin: 12px 16px; } summary { color: #59636e; cursor: pointer; } a { color: #0969da; }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; margin: 10px 0; overflow: hidden; } .suggestion p { margin: 0; padding: 6px 12px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; font-size: 12px; }
`;
