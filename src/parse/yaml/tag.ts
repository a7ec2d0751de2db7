import type { DocumentDirective } from 'js-yaml';

/** Gives written tags (`!!int`, `!e!foo`, `!<tag:…>`) their full names, by a document's `%TAG` directives. */
export function tagResolver(directives: readonly DocumentDirective[]): (written: string) => string {
  const prefixes = new Map([['!!', 'tag:yaml.org,2002:']]);
  for (const directive of directives) {
    if (directive.kind === 'tag') prefixes.set(directive.handle, unescapeUri(directive.prefix));
  }
  return (written) => {
    if (written.startsWith('!<')) return unescapeUri(written.slice(2, -1));
    const handle = /^!(?:[\w-]*!)?/.exec(written)?.[0] ?? '';
    const prefix = prefixes.get(handle);
    return prefix === undefined ? written : prefix + unescapeUri(written.slice(handle.length));
  };
}

function unescapeUri(suffix: string): string {
  try {
    return decodeURIComponent(suffix);
  } catch {
    return suffix;
  }
}
