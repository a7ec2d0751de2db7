/** A comment or annotation that keeps a tool from reporting. */
export interface Suppression {
  readonly tool: string;
  /** What it shall not report: an id, `all`, or what is written there. */
  readonly check: string;
}

interface Form {
  readonly tool: string;
  /** Its first group holds the checks. */
  readonly pattern: RegExp;
  /** What stands between several checks; without it the whole is one. */
  readonly separator?: RegExp;
}

const list = /[\s,]+/;
/** How each tool is told in a comment; what is read from its start may follow another sign of a comment. */
const comments: readonly Form[] = [
  {
    tool: 'hadolint',
    pattern: /(?:^|#\s*)hadolint\s+(?:global\s+)?ignore\s*=\s*([\w\s,]+)/gi,
    separator: list,
  },
  { tool: 'buildkit', pattern: /^check\s*=\s*(?:[^\s;]*;\s*)*skip\s*=\s*([\w,]+)/gi, separator: list },
  { tool: 'checkov', pattern: /\b(?:checkov|bridgecrew|cortex):skip=([\w-]+)/g },
  { tool: 'trivy', pattern: /\btrivy:ignore:([\w-]+)/g },
  { tool: 'tfsec', pattern: /\btfsec:ignore:([\w:*-]+)/g },
  { tool: 'kics', pattern: /(?:^|[#/]\s*)kics-scan\s+(ignore-line|ignore-block|ignore)\b/g },
  { tool: 'kics', pattern: /(?:^|[#/]\s*)kics-scan\s+disable\s*=\s*([\w\s,-]+)/g, separator: list },
  {
    tool: 'semgrep',
    pattern: /(?<!\S)nosem(?:grep)?(?:\s*:\s*([\w.-]+(?:\s*,\s*[\w.-]+)*))?(?=\s|$)/g,
    separator: list,
  },
  { tool: 'dclint', pattern: /^dclint-disable(?:-line|-next-line)?(?![\w-])([\w\s,-]*)/g, separator: list },
  { tool: 'shellcheck', pattern: /(?:^|#\s*)shellcheck\s[^#]*?\bdisable=([\w,-]+)/g, separator: list },
  { tool: 'terrascan', pattern: /(?:^|#\s*)ts:skip=([\w.-]+)/g },
  { tool: 'gitleaks', pattern: /\bgitleaks:(allow)\b/g },
  { tool: 'zizmor', pattern: /\bzizmor:\s*ignore\[([\w\s,-]+)\]/g, separator: list },
  { tool: 'bandit or gosec', pattern: /(?:^|#\s*)nosec\b[\s:]*((?:[BG]\d{3}[\s,]*)*)/g, separator: list },
  { tool: 'sonar', pattern: /(?:^|[#/]\s*)(NOSONAR)\b/g },
];
/** Annotations of manifests. */
const annotations: readonly Form[] = [
  { tool: 'kube-linter', pattern: /^ignore-check\.kube-linter\.io\/([\w.-]+)$/ },
  { tool: 'kube-linter', pattern: /^kube-linter\.io\/(ignore-all)$/ },
  { tool: 'kube-score', pattern: /^kube-score\/ignore$/ },
  { tool: 'polaris', pattern: /^polaris\.fairwinds\.com\/(?:([\w-]+)-)?exempt$/ },
  { tool: 'checkov', pattern: /^checkov\.io\/skip\d+$/ },
];
const commentStart = /(?:^|\s)(?:#+|\/\/+|\/\*+|<!--+|;+)\s*/;
const annotation = /^\s*(?:- )?["']?([\w.-]+\/[\w.-]+)["']?\s*:(?:\s+(.*))?$/;

/** What one line of a file keeps other tools from reporting. */
export function suppressionsIn(line: string): readonly Suppression[] {
  const start = commentStart.exec(line);
  const comment = start === null ? undefined : line.slice(start.index + start[0].length);
  const found = comment === undefined ? [] : comments.flatMap((form) => readAs(form, comment));
  const unique = new Map([...found, ...annotated(line)].map((each) => [`${each.tool} ${each.check}`, each]));
  return [...unique.values()];
}

function annotated(line: string): readonly Suppression[] {
  const [, key = '', value = ''] = annotation.exec(line) ?? [];
  if (key === '' || /^["']?false\b/.test(value)) return [];
  return annotations.flatMap((form) => {
    const match = form.pattern.exec(key);
    const check =
      match?.[1] ??
      (value
        .replace(/\s#.*$/, '')
        .replaceAll(/["']/g, '')
        .trim() ||
        'all');
    return match === null ? [] : [{ tool: form.tool, check: check === 'true' ? 'all' : check }];
  });
}

function readAs({ tool, pattern, separator }: Form, comment: string): readonly Suppression[] {
  return [...comment.matchAll(pattern)].flatMap(([, said = '']) => {
    const checks = separator === undefined ? [said] : said.split(separator);
    const named = checks.filter((check) => check !== '');
    return (named.length === 0 ? ['all'] : named).map((check) => ({ tool, check }));
  });
}
