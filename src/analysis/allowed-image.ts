import { canonicalRegistry, imageName } from './image-name.ts';

/**
 * Whether an image is among those that a list of words describes: a registry (`docker.io`, `*.gcr.io`, `registry:5000`),
 * the beginning of a name (`ghcr.io/example/`, `example/`) or an image (`ubuntu:24.04`). `*` stands for anything within one
 * part of a name; names match part by part, so `ghcr.io/example` does not allow `ghcr.io/example-evil`.
 */
export function isAmong(image: string, words: readonly string[]): boolean {
  const { name, tag, digest } = imageName(image);
  const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
  const names = waysToWrite(name).flatMap((way) => [way.split('/'), `${way}${suffix}`.split('/')]);
  return words.some((word) => {
    const parts = partsOf(word);
    return names.some((written) => isPrefix(parts, written));
  });
}

/** `docker.io/library/debian` is `docker.io/debian` and `debian` too. */
function waysToWrite(name: string): readonly string[] {
  const short = name.replace(/^docker\.io\/library\//, 'docker.io/');
  return [name, short, short.replace(/^docker\.io\//, '')];
}

function partsOf(word: string): readonly string[] {
  const [first = '', ...rest] = word
    .trim()
    .replace(/\/\**$/, '')
    .split('/');
  return [canonicalRegistry(first), ...rest];
}

function isPrefix(parts: readonly string[], name: readonly string[]): boolean {
  return parts.length <= name.length && parts.every((part, index) => matches(part, name[index] ?? ''));
}

/** Each piece between the stars where it first stands: no pattern makes a long name expensive. */
function matches(pattern: string, part: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return part === pattern;
  let at = first.length;
  for (const piece of pieces) {
    const found = part.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return part.startsWith(first) && part.length - last.length >= at && part.endsWith(last);
}
