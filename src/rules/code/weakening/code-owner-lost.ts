import { isProtected, ownershipOf, ownershipsOf } from '../../../analysis/code-owners.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule(['{,.github/,.gitlab/,docs/}CODEOWNERS'], {
  summary: 'Files lose their code owners',
  severity: 'high',

  why: 'A change of these files no longer asks those who know what it would break: whoever may write merges it alone.',
  fix: 'Keep the line, or name who answers for the files from now on.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  ],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [ownershipsOf(before), ownershipsOf(after)];
    if (was.length * is.length > mostComparisons) {
      yield after.violation('The file is too long to tell who loses what', 'length');
      return;
    }
    const lines = new Map(was.map(({ pattern, line }) => [pattern, line]));
    for (const { pattern, owners, line } of was) {
      const now = ownershipOf(pattern, is);
      const kept = now?.owners ?? [];
      if (owners.length === 0 || lines.get(pattern) !== line) continue;
      const field = `owners[${pattern}]`;
      if (kept.length === 0) {
        const violation =
          after.text === ''
            ? before.violation(`${pattern} loses its owners`, field, line)
            : after.violation(`${pattern} loses its owners`, field, now?.line);
        yield isProtected(pattern) ? violation : { ...violation, severity: 'medium' };
      } else if (!owners.some((owner) => kept.includes(owner)))
        yield {
          ...after.violation(`${pattern} is no longer owned by ${owners.join(' ')}`, field, now?.line),
          severity: isProtected(pattern) ? 'medium' : 'low',
        };
    }
    for (const { pattern, owners, line } of is) {
      const isNew = owners.length === 0 && !lines.has(pattern);
      if (isNew && (ownershipOf(pattern, was)?.owners.length ?? 0) > 0)
        yield after.violation(`${pattern} loses its owners`, `owners[${pattern}]`, line);
    }
  },

  examples: {
    path: '.github/CODEOWNERS',
    bad: [
      { before: '* @all\n/.github/ @security\n/docs/ @writers\n', after: '* @all #!\n/docs/ @all #!\n' },
      { before: '/k8s/ @platform #!\n', after: '' },
      { before: '* @all\n', after: '* @all\n/k8s/prod/ #!\n' },
      { before: '/src/ @dev\n/k8s/ @ops\n', after: '# nobody #!\n/k8s/ @ops\n' },
    ],
    good: [
      { before: '* @all\n/docs/ @writers\n', after: '# all\n* @all\n/docs/** @writers @more\n' },
      { before: '/k8s/prod/ @ops\n', after: '/k8s/ @ops\n' },
      { before: '*.yaml @ops\n', after: '* @ops\n' },
    ],
  },
});

/** That a hostile file may cost. */
const mostComparisons = 30_000_000;
