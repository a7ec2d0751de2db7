import { scannerUses } from '../../../analysis/scanner-use.ts';
import { jobsOf, workflowPaths } from '../../../analysis/workflow.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...workflowPaths], {
  summary: 'A workflow no longer runs a scanner',
  severity: 'high',
  confidence: 'medium',
  why: 'What the scanner kept out gets in from this change on: whoever brings in a weakness can take away what would find it.',
  fix: 'Keep the step; where it moved to another workflow, name that in the review.',
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [scannerUses(before), scannerUses(after)];
    for (const scanner of new Set(was.map((use) => use.scanner))) {
      const old = was.filter((use) => use.scanner === scanner);
      if (is.filter((use) => use.scanner === scanner).length >= old.length) continue;
      const message = `${scanner} no longer runs here${old.length > 1 ? ' as often as before' : ''}`;
      const job = jobsOf(after).find(({ id }) => old.some(({ step }) => step.job?.id === id));
      if (after.text === '') yield old[0]?.step.field.violation(message) ?? after.violation(message, scanner);
      else
        yield {
          ...(job?.field.violation(message) ?? after.violation(message, '')),
          field: `scanners[${scanner}]`,
        };
    }
  },

  examples: {
    path: '.github/workflows/ci.yml',
    bad: [
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n      - run: |\n          npm ci\n          npm audit --omit=dev\n',
        after: 'on: pull_request\njobs:\n  scan: #!\n    steps:\n      - run: npm audit\n',
      },
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: github/codeql-action/analyze@v3 #!\n',
        after: '',
      },
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: sudo -E gitleaks detect\n',
        after: 'on: { #!\n',
      },
    ],
    good: [
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: echo\n      - uses: aquasecurity/trivy-action@v0.31.0\n',
      },
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: echo trivy\n',
        after: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: echo\n',
      },
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: grype shop\n',
        after: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: anchore/scan-action@v6\n',
      },
    ],
  },
});
