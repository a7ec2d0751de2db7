import { expect, it } from 'vitest';
import { json } from '../../src/report/json.ts';
import { review } from '../../src/report/review.ts';
import { judgeTexts } from '../support/judge.ts';
import { hostPod } from '../support/manifests.ts';

const policy = 'environments: { prod: deploy/prod/**, eu: "deploy/*/eu.yaml" }\n';

it('findings name the environments that their files make', async () => {
  const base = { '.concentric/policy.yaml': policy };
  const weak = {
    'deploy/prod/eu.yaml': hostPod('a'),
    'deploy/test/eu.yaml': hostPod('b'),
    'c.yaml': hostPod('c'),
  };
  const outcome = await judgeTexts(base, { ...base, ...weak });
  expect(outcome.findings.map(({ path, environments }) => [path, environments])).toEqual([
    ['c.yaml', undefined],
    ['deploy/prod/eu.yaml', ['prod', 'eu']],
    ['deploy/test/eu.yaml', ['eu']],
  ]);
  expect(JSON.parse(json(outcome))).toMatchObject({
    findings: [{}, { environments: ['prod', 'eu'] }, { environments: ['eu'] }],
  });
  const { comments } = review(outcome, {
    legal: () => [{ start: 1, end: 20 }],
    advice: () => undefined,
    links: {},
  });
  expect(comments.map(({ body }) => /· in ([^·]+) ·/.exec(body)?.[1])).toEqual(
    expect.arrayContaining(['prod, eu', 'eu', undefined]),
  );
});
