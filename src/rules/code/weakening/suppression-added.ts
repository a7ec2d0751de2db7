import { suppressionsIn } from '../../../analysis/suppression.ts';
import type { Suppression } from '../../../analysis/suppression.ts';
import type { TextFile } from '../../../parse/text-file.ts';
import { fileChangeRule } from '../../change-rule.ts';

export default fileChangeRule(
  [
    '**/*[dD]ocker[fF]ile*',
    '**/*[cC]ontainer[fF]ile*',
    '**/*.{yaml,yml,json,toml,tf,tfvars,hcl,bicep,sh,bash,ps1}',
    '**/*.{py,js,jsx,mjs,cjs,ts,tsx,mts,cts,go,java,kt,scala,rb,php,cs,rs,c,h,cc,cpp,swift}',
    // `**` passes over folders that begin with a dot.
    '{.github,.gitlab,.circleci}/**/*.{yaml,yml,sh,js,ts,py}',
    '.*.{yaml,yml,toml,json}',
  ],
  {
    summary: 'The change tells another tool to look away',
    severity: 'low',
    why: 'What the tool would report is not reported any more: whoever brings in the weakness can bring in the silence with it.',
    fix: 'Mend what the tool reports; if it must stay, say why beside the comment and have its owner approve it.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/'],
    equivalents: [],

    *check(before, after) {
      const known = new Map<string, number>();
      for (const { key } of suppressions(before)) known.set(key, (known.get(key) ?? 0) + 1);
      for (const { key, tool, check, line } of suppressions(after)) {
        const left = known.get(key) ?? 0;
        known.set(key, left - 1);
        if (left <= 0)
          yield after.violation(`${tool} is told to ignore ${check}`, `suppression[${key}]`, line);
      }
    },

    examples: {
      path: 'settings.yaml',
      bad: [
        {
          before: '# hadolint ignore=DL3008\nbuild: apt-get install -y curl\n',
          after:
            '# check=skip=all;error=true #!\n# hadolint ignore=DL3008,DL3015 #!\nbuild: apt-get install -y curl\n',
        },
        {
          before: '',
          after:
            'metadata:\n  annotations:\n    ignore-check.kube-linter.io/no-read-only-root-fs: why not #!\n    polaris.fairwinds.com/exempt: "true" #!\nspec: # nosemgrep #!\n',
        },
        {
          before: 'a: 1 # trivy:ignore:KSV-0001\n',
          after: 'a: 1 # trivy:ignore:KSV-0001\nb: 2 # trivy:ignore:KSV-0001 #!\n',
        },
      ],
      good: [
        {
          before: '# hadolint ignore=DL3008,DL3015\nbuild: apt-get install -y curl\n',
          after: '# check=error=true\nuser: app\n# hadolint  ignore = DL3015\nbuild: true\n',
        },
        {
          before: 'a: 1 # checkov:skip=CKV_K8S_1:no\nb: 2\n',
          after: 'b: 2\na: 1 # checkov:skip=CKV_K8S_1:why\n',
        },
        {
          before: '',
          after:
            'run: echo nosemgrep\nmetadata:\n  annotations:\n    polaris.fairwinds.com/exempt: "false"\n',
        },
      ],
    },
  },
);

interface Written extends Suppression {
  /** What makes two of them the same wherever they stand. */
  readonly key: string;
  readonly line: TextFile['lines'][number];
}

function suppressions(file: TextFile): readonly Written[] {
  return file.lines.flatMap((line) =>
    suppressionsIn(line.text).map((each) => ({ ...each, key: `${each.tool}:${each.check}`, line })),
  );
}
