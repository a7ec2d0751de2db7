import { describe, expect, it } from 'vitest';
import { suppressionsIn } from '../../src/analysis/suppression.ts';

describe('suppressions', () => {
  it.each([
    ['# hadolint ignore=DL3008,SC2086', ['hadolint DL3008', 'hadolint SC2086']],
    ['#hadolint global ignore=DL3003', ['hadolint DL3003']],
    ['    # hadolint ignore = DL3008', ['hadolint DL3008']],
    ['# check=skip=all', ['buildkit all']],
    [
      '# check=error=true;skip=JSONArgsRecommended,StageNameCasing',
      ['buildkit JSONArgsRecommended', 'buildkit StageNameCasing'],
    ],
    ['# checkov:skip=CKV_DOCKER_2: no server', ['checkov CKV_DOCKER_2']],
    ['  user = "root" #checkov:skip=CKV2_AWS_1:why', ['checkov CKV2_AWS_1']],
    ['# bridgecrew:skip=BC_1', ['checkov BC_1']],
    ['# trivy:ignore:DS-0002', ['trivy DS-0002']],
    ['#trivy:ignore:AVD-AWS-0001 trivy:ignore:AVD-AWS-0002', ['trivy AVD-AWS-0001', 'trivy AVD-AWS-0002']],
    ['//tfsec:ignore:aws-s3-enable-versioning', ['tfsec aws-s3-enable-versioning']],
    ['# kics-scan ignore-line', ['kics ignore-line']],
    ['# kics-scan ignore', ['kics ignore']],
    ['# kics-scan disable=a-1,b-2', ['kics a-1', 'kics b-2']],
    ['privileged: true # nosemgrep', ['semgrep all']],
    ['eval(x) // nosemgrep: a.b.c, d', ['semgrep a.b.c', 'semgrep d']],
    ['# dclint-disable', ['dclint all']],
    ['# dclint-disable-line no-version-field', ['dclint no-version-field']],
    ['# shellcheck disable=SC2086,SC1090', ['shellcheck SC2086', 'shellcheck SC1090']],
    ['#ts:skip=AC_K8S_1 why', ['terrascan AC_K8S_1']],
    ['key = "abc" # gitleaks:allow', ['gitleaks allow']],
    ['  uses: a/b@v1 # zizmor: ignore[unpinned-uses]', ['zizmor unpinned-uses']],
    ['x = 1  # nosec B101', ['bandit or gosec B101']],
    ['foo() // #nosec G204', ['bandit or gosec G204']],
    ['foo(); // NOSONAR', ['sonar NOSONAR']],
    ['<!-- checkov:skip=CKV_1 -->', ['checkov CKV_1']],
    ['    ignore-check.kube-linter.io/run-as-non-root: "why"', ['kube-linter run-as-non-root']],
    ['    "kube-linter.io/ignore-all": why', ['kube-linter ignore-all']],
    [
      '    kube-score/ignore: pod-networkpolicy,container-image-tag',
      ['kube-score pod-networkpolicy,container-image-tag'],
    ],
    ['    polaris.fairwinds.com/hostNetworkSet-exempt: "true"', ['polaris hostNetworkSet']],
    ['    polaris.fairwinds.com/exempt: true # all', ['polaris all']],
    ['    checkov.io/skip1: CKV_K8S_20=why', ['checkov CKV_K8S_20=why']],
  ])('%j is %j', (line, expected) => {
    expect(suppressionsIn(line).map(({ tool, check }) => `${tool} ${check}`)).toEqual(expected);
  });

  it('are found in time on a line made to cost it', () => {
    for (const piece of ['# ', '#', ' ', 'nosem ', 'check=a;', 'shellcheck ', '#nosec B101,', 'a/', '- ']) {
      expect(suppressionsIn(`# ${piece.repeat(200_000)}`).length).toBeLessThan(3);
    }
  });

  it.each([
    '# hadolint shell=/bin/bash',
    '# check=error=true',
    'RUN echo hadolint ignore=DL3008',
    '# see the hadolint ignore list',
    '# nosemgreps are bad',
    'nosec',
    '    polaris.fairwinds.com/exempt: "false"',
    '    example.com/skip1: a',
    '',
  ])('there is none in %j', (line) => {
    expect(suppressionsIn(line)).toEqual([]);
  });
});
