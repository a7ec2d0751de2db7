import { marked } from 'marked';
import { describe, expect, it } from 'vitest';

import type { Outcome } from '../../src/finding/outcome.ts';
import { annotations } from '../../src/report/annotations.ts';
import { check } from '../../src/report/check.ts';
import { json } from '../../src/report/json.ts';
import { summary } from '../../src/report/markdown.ts';
import { readMarker } from '../../src/report/marker.ts';
import { review } from '../../src/report/review.ts';
import { sarif } from '../../src/report/sarif.ts';
import { status } from '../../src/report/status.ts';
import { terminal } from '../../src/report/terminal.ts';
import { workflowCommands } from '../../src/report/workflow-commands.ts';
import { nasty } from './neutral/nasty.ts';
import { commandLines } from './neutral/runner.ts';
import { advice, finding, saying } from './outcome-builder.ts';

const ours = 'https://example.test/';
const links = {
  line: (path: string, line: number) => `${ours}${path.split('/').map(encodePath).join('/')}#L${line}`,
  report: `${ours}run/1`,
};
const everywhere = { legal: () => [{ start: 1, end: 99 }], advice, links };
const nowhere = { ...everywhere, legal: () => [] };

function encodePath(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}

/** Every Markdown that is posted, by its sink. */
const markdownSinks: Readonly<Record<string, (of: Outcome) => readonly string[]>> = {
  'the body of a review': (of) => [review(of, everywhere).body, review(of, nowhere).body],
  'the comments of a review': (of) => review(of, everywhere).comments.map(({ body }) => body),
  'the summary of a check': (of) => [check(of, { advice, links }).summary],
  'the text of a check': (of) => [check(of, { advice, links }).text],
  'the summary of a job': (of) => [summary(of, { advice, links })],
};

/** Everything that is printed or shown as it is, by its sink. */
const plainSinks: Readonly<Record<string, (of: Outcome) => readonly string[]>> = {
  'the terminal': (of) => [terminal(of, { colour: false, width: 80, advice })],
  'the log of a workflow': (of) => [terminal(of, { colour: false, width: 80, workflow: true, advice })],
  'the title of a check': (of) => [check(of, { advice }).title],
  'an annotation': (of) => annotations(of, advice, 100).flatMap(({ title, message }) => [title, message]),
  'a workflow command': (of) => workflowCommands(annotations(of, advice, 100)),
  'a commit status': (of) => [status(of).description],
  SARIF: (of) => [sarif(of, { version: '1', advice })],
  JSON: (of) => [json(of)],
};

const obeying = ['the log of a workflow', 'SARIF', 'JSON'];

/**
 * The elements and comments that a reader's browser would get, links elsewhere with them. Left out is what we make or
 * not as a text asks for it: code, breaks, the span around a dollar sign, our own links.
 */
function elements(html: string): readonly string[] {
  const tags = html.matchAll(/<!--|<\/?([a-z][\w-]*)(?:[^>]*?(?:href|src)="([^"]*)")?/gi);
  return Array.from(tags, ([tag, name, address]) => {
    if (name === undefined || address === undefined) return tag.toLowerCase();
    return address.startsWith(ours) ? `<${name}` : `<${name} elsewhere`;
  }).filter((tag) => !/^<\/?(?:a|br|code|span)$/.test(tag));
}

/** What GitHub would look for names, issues and addresses in. */
function prose(html: string): string {
  return html
    .replaceAll(/<code>[\s\S]*?<\/code>|<pre>[\s\S]*?<\/pre>|<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const reference = /(?<![\w/])@[\w-]|(?<![\w&])#\d|\bGH-\d|https?:\/\/|\bwww\.\w/i;

describe.each(Object.entries(markdownSinks))('%s', (_, sink) => {
  const shapes = (of: Outcome) =>
    sink(of).map((written) => elements(marked.parse(written, { async: false })));
  const harmless = shapes(saying('x'));

  it.each(nasty)('has no element, link or reference that we did not make, for %j', (text) => {
    const of = saying(text);
    expect(shapes(of)).toEqual(harmless);
    for (const written of sink(of)) {
      expect(prose(marked.parse(written, { async: false }))).not.toMatch(reference);
      expect(written.isWellFormed()).toBe(true);
    }
  });
});

describe.each(Object.entries(plainSinks))('%s', (name, sink) => {
  it.each(nasty)('hides and commands nothing, for %j', (text) => {
    for (const written of sink(saying(text))) {
      expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u);
      if (obeying.includes(name)) expect(commandLines(written)).toEqual([]);
    }
  });
});

describe('a suggestion', () => {
  const at = { start: { line: 12, column: 1 }, end: { line: 13, column: 1 } };

  it.each(nasty)('says exactly the text of the edit or is not there, for %j', (text) => {
    const edit = { range: at, text: `${text}\n` };
    const of = { ...saying('x'), findings: [finding({ edit })] };
    const [comment] = review(of, everywhere).comments;
    const body = comment?.body ?? '';
    const blocks = marked.lexer(body).filter(({ type }) => type === 'code');
    expect(blocks.length).toBeLessThanOrEqual(1);
    const said = text.replaceAll('\r\n', '\n').trim();
    for (const { raw } of blocks) {
      expect(raw.trim()).toMatch(/^(`{3,})suggestion\n[^]*\n?\1$/);
      expect(raw.replaceAll(/^`+suggestion|`+\s*$/g, '').trim()).toBe(said);
    }
    expect(readMarker(body)).toBe('0123456789abcdef');
    expect(body.match(/<!--/g)).toHaveLength(1);
  });
});
