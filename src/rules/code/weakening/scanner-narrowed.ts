import { sameScannerUses } from '../../../analysis/change/scanner-uses.ts';
import { type Setting } from '../../../analysis/scanner-use.ts';
import { workflowPaths } from '../../../analysis/workflow.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...workflowPaths], {
  summary: 'A scanner looks at less, or fails from a graver level on',
  severity: 'medium',

  why: 'What it left out it does not find: a weakness goes where nobody looks.',
  fix: 'Keep what the scanner looks at, and write an exception with a reason for the one finding that must stay.',
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameScannerUses(before, after)) {
      for (const [key, now] of is.settings) {
        const old = was.settings.get(key);
        if (thresholds.has(key) && levelOf(old) < levelOf(now))
          yield now.field.violation(`${is.scanner} fails from a graver level on: ${key}`);
        const left = inclusions.has(key) ? without(old, now) : omissions.test(key) ? without(now, old) : [];
        if (left.length > 0) yield now.field.violation(`${is.scanner} looks at less than before: ${key}`);
      }
    }
  },

  examples: {
    path: '.github/workflows/ci.yml',
    bad: [
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          severity: HIGH,CRITICAL\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          severity: CRITICAL #!\n          skip-dirs: vendor #!\n',
      },
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: npm audit --audit-level=low\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: npm audit --audit-level=critical #!\n',
      },
    ],
    good: [
      {
        before:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          severity: HIGH,CRITICAL\n',
        after:
          'on: pull_request\njobs:\n  scan:\n    steps:\n      - uses: aquasecurity/trivy-action@v0.30.0\n        with:\n          severity: CRITICAL,HIGH,LOW\n          skip_dirs: ${{ inputs.dirs }}\n',
      },
      {
        before: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: grype . --fail-on high\n',
        after: 'on: pull_request\njobs:\n  scan:\n    steps:\n      - run: grype . --fail-on medium\n',
      },
    ],
  },
});

const thresholds = new Set([
  'audit-level',
  'fail-on',
  'fail-on-severity',
  'failure-threshold',
  'severity-cutoff',
  'severity-threshold',
]);
const levels = [
  ['any', 'negligible', 'unknown', 'info', 'style'],
  ['low', 'note'],
  ['moderate', 'medium', 'warning'],
  ['high', 'error'],
  ['critical'],
  ['none'],
];
/** What is listed is looked at, or left out. */
const inclusions = new Set(['severity', 'scanners', 'vuln-type', 'pkg-types']);
const omissions = /^(?:skip|ignore|exclude)(?:-|$)|^baseline$/;

/** Without one it fails from the first level on. */
function levelOf(setting: Setting | undefined): number {
  const name = setting?.text.toLowerCase() ?? 'any';
  return levels.findIndex((names) => names.includes(name));
}

/** The items of a list that another one does not have; a list that is not written has all there are. */
function without(list: Setting | undefined, other: Setting | undefined): readonly string[] {
  const others = new Set((other?.text ?? '').split(/[\s,]+/));
  const items = (list?.text ?? '').split(/[\s,]+/);
  return items.filter((item) => item !== '' && item !== 'false' && !others.has(item));
}
