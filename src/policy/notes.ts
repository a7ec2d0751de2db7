import type { JudgedWaiver, Note } from '../finding/outcome.ts';

/** Files by which other tools are told what to overlook. */
const foreignSettings: readonly (readonly [RegExp, string])[] = [
  [/^\.?trivy(?:ignore(?:\.ya?ml)?|\.ya?ml|-secret\.ya?ml)$/, 'Trivy'],
  [/^\.hadolint\.ya?ml$/, 'hadolint'],
  [/^\.checkov(?:\.ya?ml|\.baseline)$/, 'Checkov'],
  [/^\.(?:semgrepignore|semgrep\.ya?ml|opengrepignore)$/, 'Semgrep'],
  [/^\.gitleaks(?:\.toml|ignore)$/, 'Gitleaks'],
  [/^\.grype\.ya?ml$/, 'Grype'],
  [/^osv-scanner\.toml$/, 'OSV-Scanner'],
  [/^\.kube-linter\.ya?ml$/, 'KubeLinter'],
  [/^\.(?:snyk|bandit|tflint\.hcl|terrascan.*|kics.*|tfsec.*)$/, 'a scanner'],
];

/** Comments and annotations by which other tools are told what to overlook on the spot. */
const inlineIgnore =
  /\b(?:trivy|tfsec):ignore\b|\b(?:checkov|bridgecrew):skip\b|checkov\.io\/skip|\bhadolint\s+(?:global\s+)?ignore\b|\bno(?:semgrep|sem|opengrep)\b|\bgitleaks:allow\b|\bkics-scan\s+(?:ignore|disable)\b|ignore-check\.kube-linter\.io\/|kube-linter\.io\/ignore-all|\bkube-score\/ignore\b|polaris\.fairwinds\.com\/[\w-]*exempt|\bzizmor:\s*ignore\b/i;

interface Lines {
  readonly base: ReadonlyMap<string, readonly string[]>;
  readonly head: ReadonlyMap<string, readonly string[]>;
}

/** A changed file that steers other tools: it is not obeyed here, and its reader should know both. */
export function settingsNotes(paths: readonly string[]): readonly Note[] {
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === '.gitattributes') {
      const text = 'attributes can hide files from diffs and archives, and hide none from Concentric';
      return [{ place: { path }, text }];
    }
    const tool = foreignSettings.find(([pattern]) => pattern.test(name))?.[1];
    const text = `this can tell ${tool} what to overlook, and Concentric obeys none of it`;
    return tool === undefined ? [] : [{ place: { path }, text }];
  });
}

/** Where a file with findings has come to ask other tools to overlook something. */
export function inlineNotes({ base, head }: Lines): readonly Note[] {
  return Array.from(head, ([path, lines]) => {
    const old = new Set(base.get(path));
    const found = lines.flatMap((line, index) =>
      inlineIgnore.test(line) && !old.has(line) ? [{ line: index + 1, column: 1 }] : [],
    );
    const [first] = found;
    if (first === undefined) return [];
    const more = found.length > 1 ? ` (and ${found.length - 1} more in this file)` : '';
    const text = `this asks another tool to overlook something, and Concentric does not${more}`;
    return [{ place: { path, range: { start: first, end: first } }, text }];
  }).flat();
}

/** What is wrong with the waivers in force. */
export function waiverNotes(waivers: readonly JudgedWaiver[]): readonly Note[] {
  return waivers.flatMap(({ state, about, owner, expires, findings, source }) => {
    const waiver = `the waiver of ${owner} for ${about}`;
    const place = placeOf(source);
    if (state === 'unused') return [{ place, text: `${waiver} matches nothing: remove it` }];
    if (state === 'future')
      return [{ place, text: `${waiver} was created in the future and does not hold yet` }];
    if (state !== 'expired' || findings === 0) return [];
    return [{ place, text: `${waiver} expired on ${expires} and no longer holds: renew or remove it` }];
  });
}

/** The place that an origin names: `.concentric/waivers.yaml:3`. */
function placeOf(origin: string): NonNullable<Note['place']> {
  const [, path = origin, line = '1'] = /^(.*):(\d+)$/.exec(origin) ?? [];
  const start = { line: Number(line), column: 1 };
  return { path, range: { start, end: start } };
}
