import { sameScannerUses } from '../../../analysis/change/scanner-uses.ts';
import { workflowPaths } from '../../../analysis/workflow.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...workflowPaths], {
  summary: 'What a scanner finds no longer fails the workflow',
  severity: 'high',

  why: 'The step stays green whatever it finds: nobody has to look, and nothing is kept out.',
  fix: 'Let the step fail, and write an exception with a reason for the one finding that must stay.',
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameScannerUses(before, after)) {
      const message = `What ${is.scanner} finds no longer fails the workflow`;
      if (was.softenedBy === undefined && is.softenedBy !== undefined) yield is.softenedBy.violation(message);
      for (const [key, fails] of switches) {
        const [old, now] = [was.settings.get(key), is.settings.get(key)];
        if (fails.test(old?.text ?? '') && !fails.test(now?.text ?? ''))
          yield (now?.field ?? is.step.field).violation(`${message}: ${key}`);
      }
    }
  },

  examples: {
    path: '.github/workflows/ci.yml',
    bad: [
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          exit-code: 1\n      - run: gitleaks detect\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        continue-on-error: true #!\n        with:\n          exit-code: "0" #!\n      - run: gitleaks detect || true #!\n',
      },
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: npm audit\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    if: ${{ false }} #!\n    steps:\n      - run: npm audit\n',
      },
    ],
    good: [
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: checkov -d . || true\n',
        after: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: checkov -d .\n',
      },
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          exit-code: ${{ inputs.code }}\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          exit-code: 1\n',
      },
    ],
  },
});

/** Settings, and which of their values lets the step fail; none written is the empty text. */
const switches: readonly (readonly [key: string, fails: RegExp])[] = [
  ['exit-code', /^[1-9]/],
  ['soft-fail', /^(?!true$)/],
  ['fail-build', /^(?!false$)/],
  ['fail', /^(?!false$)/],
  ['dry-run', /^(?!true$)/],
  ['warn-only', /^(?!true$)/],
];
