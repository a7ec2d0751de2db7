import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { githubLimits } from '../../dev/fake-github/limits.ts';
import { containing, scenario } from './scenario.ts';
import type { Setup } from './scenario.ts';

const location = { physicalLocation: { artifactLocation: { uri: 'app.yaml' }, region: { startLine: 1 } } };
const result = { ruleId: 'r', message: { text: 'm' }, locations: [location] };
const rule = { id: 'r', shortDescription: { text: 's' } };
const run = (more: object = {}, driver: object = {}) => ({
  tool: { driver: { name: 'Concentric', rules: [rule], ...driver } },
  results: [result],
  ...more,
});
const log = (...runs: readonly object[]) => ({ version: '2.1.0', runs });

async function uploaded(content: unknown, setup: Setup = {}, more: object = {}) {
  const world = await scenario(setup);
  const commit_sha = (await world.git('rev-parse', 'feature')).trim();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const sarif = gzipSync(text).toString('base64');
  const request = { commit_sha, ref: 'refs/pull/7/head', sarif, ...more };
  const sent = await world.send('POST', '/code-scanning/sarifs', request);
  return { ...world, sent };
}

describe('an upload', () => {
  it('is pending for a while and then complete', async () => {
    const { octokit, fake, sent } = await uploaded(log(run()));
    expect(sent.status).toBe(202);
    const one = { owner: 'acme', repo: 'shop', sarif_id: fake.sarifs[0]?.id ?? '' };
    const status = async () => (await octokit.rest.codeScanning.getSarif(one)).data;
    expect(await status()).toEqual({ processing_status: 'pending' });
    expect(await status()).toMatchObject({
      processing_status: 'complete',
      analyses_url: containing(one.sarif_id),
    });
    expect(fake.sarifs).toMatchObject([{ ref: 'refs/pull/7/head', log: log(run()), errors: [] }]);
  });

  it.each([
    ['advanced-security', 'Advanced Security must be enabled'],
    ['code-security', 'Code Security must be enabled'],
    ['off', 'Code scanning is not enabled'],
  ] as const)('is refused where code scanning is off: %s', async (state, message) => {
    const { sent, send, fake } = await uploaded(log(run()), { codeScanning: { state } });
    expect(sent).toMatchObject({ status: 403, body: { message: containing(message) } });
    expect((await send('GET', '/code-scanning/sarifs/x')).status).toBe(403);
    expect(fake.sarifs).toEqual([]);
  });

  it.each([
    [{ commit_sha: '0'.repeat(40) }, 404],
    [{ ref: 'refs/heads/none' }, 404],
    [{ ref: 'refs/pull/8/head' }, 404],
    [{ sarif: '###' }, 400],
    [{ sarif: Buffer.from('plain').toString('base64') }, 400],
  ])('is refused at %o', async (more, status) => {
    const { sent, fake } = await uploaded(log(run()), {}, more);
    expect(sent.status).toBe(status);
    expect(fake.sarifs).toEqual([]);
  });

  it.each([[{ ref: 'main' }], [{ commit_sha: 'feature' }]])('has the form %o must have', async (more) => {
    expect((await uploaded(log(run()), { expects: 'violations' }, more)).sent.status).toBe(422);
  });

  it('is at most 10 MB compressed', async () => {
    expect(githubLimits.sarifBytes).toBe(10 * 1024 * 1024);
    const { sent } = await uploaded(log(run()), { limits: { sarifBytes: 20 } });
    expect(sent.status).toBe(413);
  });
});

describe('a log', () => {
  const few = {
    runs: 1,
    resultsOfRun: 1,
    rulesOfRun: 1,
    extensionsOfRun: 1,
    locationsOfResult: 1,
    stepsOfResult: 1,
    tagsOfRule: 1,
  };
  const flow = { threadFlows: [{ locations: [{}, {}] }] };

  it.each([
    [log(run(), run({ automationDetails: { id: 'a/b' } })), 'more runs than allowed (2 > 1)'],
    [log(run({ results: [result, result] })), 'more results per run than allowed (2 > 1)'],
    [log(run({}, { rules: [rule, rule] })), 'more rules per run than allowed (2 > 1)'],
    [
      log({ ...run(), tool: { driver: { name: 'n' }, extensions: [{}, {}] } }),
      'more tool extensions per run than allowed (2 > 1)',
    ],
    [
      log(run({}, { rules: [{ ...rule, properties: { tags: ['a', 'b'] } }] })),
      'more tags per rule than allowed (2 > 1)',
    ],
    [
      log(run({ results: [{ ...result, locations: [location, location] }] })),
      'more locations per result than allowed (2 > 1)',
    ],
    [
      log(run({ results: [{ ...result, codeFlows: [flow] }] })),
      'more threadflow steps per result than allowed (2 > 1)',
    ],
  ])('is rejected over a limit at %#', async (content, error) => {
    const { fake } = await uploaded(content, { limits: { sarif: few } });
    expect(fake.sarifs[0]?.errors).toEqual([`rejecting SARIF, as there are ${error}`]);
  });

  it.each([
    [log(run(), run()), 'A delivery cannot contain multiple runs with the same category'],
    [log(run({ results: [{ ...result, locations: [] }] })), 'expected at least one location'],
    [log(run({ results: [{ ...result, locations: [{}] }] })), 'expected a physical location'],
    [
      log(run({ results: [{ ...result, locations: [{ physicalLocation: {} }] }] })),
      'expected artifact location',
    ],
    [
      log(
        run({
          results: [
            {
              ...result,
              locations: [{ physicalLocation: { artifactLocation: { uri: 'git://host/app.yaml' } } }],
            },
          ],
        }),
      ),
      'SARIF URI scheme "git" did not match the checkout URI scheme "file"',
    ],
    [{ version: '2.0.0', runs: [] }, 'Invalid SARIF. version'],
    [log(run({ results: [{ ...result, message: { text: '' } }] })), 'results.0.message.text'],
    ['no json', 'Invalid SARIF'],
  ])('is rejected when it is processed at %#', async (content, error) => {
    const { octokit, fake } = await uploaded(content, { codeScanning: { polls: 0 } });
    const { data } = await octokit.rest.codeScanning.getSarif({
      owner: 'acme',
      repo: 'shop',
      sarif_id: fake.sarifs[0]?.id ?? '',
    });
    expect(data).toMatchObject({ processing_status: 'failed', errors: [containing(error)] });
  });

  it('is held against the schema that is handed in', async () => {
    const codeScanning = { schemaErrors: (content: unknown) => [`no ${typeof content}`] };
    const { fake } = await uploaded(log(run()), { codeScanning });
    expect(fake.sarifs[0]?.errors).toEqual(['no object']);
  });
});

it("keeps GitHub's limits", () => {
  expect(githubLimits.sarif).toEqual({
    runs: 20,
    resultsOfRun: 25_000,
    rulesOfRun: 25_000,
    extensionsOfRun: 100,
    locationsOfResult: 1000,
    stepsOfResult: 10_000,
    tagsOfRule: 20,
  });
});
