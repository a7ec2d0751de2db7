import { styleText } from 'node:util';
import { marked, type MarkedToken, type Token, type Tokens } from 'marked';

/** Markdown for a terminal: what GitHub would hide is left out, tables are aligned. Lines, without indentation. */
export function markdownLines(markdown: string): readonly string[] {
  const blocks = marked
    .lexer(markdown)
    .map(block)
    .filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function block(token: Token): readonly string[] {
  if (!isStandard(token)) return [];
  switch (token.type) {
    case 'heading':
      return [styleText('bold', inline(token.tokens))];
    case 'paragraph':
    case 'text':
      return inline(token.tokens ?? [token]).split('\n');
    case 'blockquote':
      return (token.tokens ?? [])
        .flatMap(block)
        .filter((line) => !/^\[![A-Z]+\]$/.test(line))
        .map((line) => `┃ ${line}`);
    case 'list':
      return token.items.flatMap((item) => {
        const [first = '', ...rest] = item.tokens.flatMap(block);
        return [`• ${first}`, ...rest.map((line) => `  ${line}`)];
      });
    case 'table':
      return table(token);
    case 'code':
      return token.text.split('\n').map((line) => `    ${line}`);
    default:
      return [];
  }
}

function inline(tokens: readonly Token[] | undefined): string {
  return (tokens ?? []).map(word).join('');
}

function word(token: Token): string {
  if (!isStandard(token)) return '';
  switch (token.type) {
    case 'strong':
      return styleText('bold', inline(token.tokens));
    case 'codespan':
      return styleText('cyan', token.text);
    case 'br':
      return '\n';
    case 'html':
      return token.raw.startsWith('<br') ? '\n' : '';
    case 'escape':
      return token.text;
    default:
      return 'tokens' in token && token.tokens !== undefined ? inline(token.tokens) : decode(token.raw);
  }
}

/** Of marked itself, not of an extension; only then does the type tell the rest. */
function isStandard(token: Token): token is MarkedToken {
  return !('tokenizer' in token);
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function table({ header, rows }: Tokens.Table): readonly string[] {
  const cells = [header, ...rows].map((row) => row.map(({ text }) => text));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('   '),
  );
}
