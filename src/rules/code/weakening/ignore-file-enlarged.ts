import { ignoreEntries, ignorePaths, isEverything } from '../../../analysis/ignore-entries.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule([...ignorePaths], {
  summary: 'A tool is told to overlook more than before',
  severity: 'medium',

  why: 'What the tool would report is not reported any more: whoever brings in the weakness can bring in the silence with it.',
  fix: 'Mend what the tool reports; if it must stay, say why and until when, and have the owner approve it.',
  references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/'],
  equivalents: [],

  *check(before, after) {
    const known = new Set(ignoreEntries(before).map(({ text }) => text));
    for (const entry of ignoreEntries(after)) {
      if (known.has(entry.text)) continue;
      known.add(entry.text);
      const violation = entry.violation(`${entry.text} is to be overlooked`);
      yield isEverything(entry.text) ? { ...violation, severity: 'high' } : violation;
    }
  },

  examples: {
    path: '.trivyignore.yaml',
    bad: [
      {
        before: 'vulnerabilities:\n  - id: CVE-2024-1\n',
        after:
          'vulnerabilities:\n  - id: CVE-2024-2 #!\n    statement: because\n  - id: CVE-2024-1\n    paths: ["**"] #!\n',
      },
    ],
    good: [
      {
        before: 'misconfigurations:\n  - id: AVD-1\n  - id: AVD-2\n',
        after: 'misconfigurations:\n  - id: AVD-2\n    statement: why\n',
      },
    ],
  },
});
