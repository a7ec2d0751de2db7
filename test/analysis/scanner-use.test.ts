import { expect, it } from 'vitest';
import { scannerUses } from '../../src/analysis/scanner-use.ts';
import { parseTextFile } from '../../src/parse/text-file.ts';

const uses = (text: string, path = '.github/workflows/a.yml') =>
  scannerUses(parseTextFile(path, text)).map(
    ({ scanner, softenedBy }) => `${scanner}${softenedBy === undefined ? '' : ` (${softenedBy.path})`}`,
  );
const step = (text: string) => `jobs:\n  a:\n    steps:\n      - ${text.replaceAll('\n', '\n        ')}\n`;

it.each<[text: string, found: readonly string[]]>([
  ['uses: aquasecurity/trivy-action@0123', ['Trivy']],
  ['uses: GitHub/CodeQL-Action/analyze@v3', ['CodeQL']],
  ['uses: github/codeql-action/init@v3', []],
  ['run: trivy image ${{ env.IMAGE }}', ['Trivy']],
  ['run: |\n  docker build . &&\n  sudo ./bin/trivy fs .', ['Trivy']],
  ['run: cat trivy.yaml', []],
  ['run: "# trivy fs ."', []],
  ['run: npx -y snyk test', ['Snyk']],
  ['run: npm audit --omit=dev', ['npm audit']],
  ['run: |\n  gitleaks \\\n    detect || true', ['Gitleaks (jobs.a.steps[74b8e1b1].run)']],
  ['run: gitleaks detect || exit 1', ['Gitleaks']],
  ['name: x\nrun: grype .\ncontinue-on-error: true', ['Grype (jobs.a.steps[x].continue-on-error)']],
  ['name: x\nrun: grype .\nif: ${{ false }}', ['Grype (jobs.a.steps[x].if)']],
  ['name: x\nrun: grype .\nif: ${{ always() }}', ['Grype']],
])('reads the scanners of: %s', (text, found) => {
  const paths = uses(step(text)).map((use) => use.replace(/\[[\da-f]{8}\]/, '[74b8e1b1]'));
  expect(paths).toEqual(found);
});

it('reads the jobs of GitLab and the actions of a repository itself', () => {
  expect(uses('scan:\n  script: [trivy fs .]\n  allow_failure: true\n', '.gitlab-ci.yml')).toEqual([
    'Trivy (scan.allow_failure)',
  ]);
  expect(uses('runs:\n  using: composite\n  steps:\n    - run: trivy fs .\n', 'action.yml')).toEqual([
    'Trivy',
  ]);
});
