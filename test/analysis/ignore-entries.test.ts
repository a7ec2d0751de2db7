import { expect, it } from 'vitest';
import { ignoreEntries } from '../../src/analysis/ignore-entries.ts';
import { parseTextFile } from '../../src/parse/text-file.ts';

it.each<[path: string, text: string, entries: readonly string[]]>([
  ['.trivyignore', '# why\nCVE-1 # because\n\nCVE-2\n', ['CVE-1', 'CVE-2']],
  ['.semgrepignore', ':include other\ntests/\n!tests/keep\n', ['tests/']],
  ['osv-scanner.toml', '[[IgnoredVulns]]\nid = "GO-1"\nreason = "why"\n', ['GO-1']],
  ['.gitleaks.toml', "[allowlist]\npaths = ['''a''', '''b''']\n", ["'''a'''", "'''b'''"]],
  ['.hadolint.yaml', 'ignored:\n  - DL3008\nfailure-threshold: error\n', ['ignored[] DL3008']],
  ['.kube-linter.yaml', 'checks:\n  exclude: [a]\n  include: [b]\n', ['checks.exclude[] a']],
  [
    '.checkov.yaml',
    'skip-check: [CKV_1]\nsoft-fail: true\ncheck: [CKV_2]\n',
    ['skip-check[] CKV_1', 'soft-fail true'],
  ],
  ['.grype.yaml', 'ignore:\n  - vulnerability: CVE-1\n    reason: why\n', ['ignore[].vulnerability CVE-1']],
  [
    '.snyk',
    'ignore:\n  SNYK-1:\n    - "*":\n        reason: why\n        expires: 2027-01-01\n',
    ['ignore.SNYK-1[].*'],
  ],
  ['.checkov.yaml', 'soft-fail: false\n', []],
  ['.hadolint.yaml', 'ignored: [', []],
])('reads %s: %j', (path, text, entries) => {
  expect(ignoreEntries(parseTextFile(path, text)).map((entry) => entry.text)).toEqual(entries);
});
