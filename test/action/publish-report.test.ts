import { expect, test } from 'vitest';
import { reportSchema, type Report } from '../../src/report/report-schema.ts';
import { hostPod } from '../support/manifests.ts';
import { openPullRequest, type OpenPullRequest } from '../support/pull-request.ts';
import { cloneRepository } from '../support/repository.ts';
import { runOn } from './run-on.ts';

const reader = { contents: 'read', pull_requests: 'read' } as const;
const publisher = { contents: 'read', pull_requests: 'write', actions: 'read' } as const;
const file = 'concentric-report.json';

function openFork(permissions: typeof reader | typeof publisher): Promise<OpenPullRequest> {
  const base = { 'README.md': '', 'old.yaml': hostPod('old') };
  return openPullRequest(base, { 'pod.yaml': hostPod('web') }, { fork: 'eve/shop', permissions });
}

let analysed: Promise<Report> | undefined;

/** What the run of the fork, with a token that can only read, reports. */
function honestReport(): Promise<Report> {
  analysed ??= openFork(reader)
    .then((opened) => opened.run({ publish: 'summary' }))
    .then(({ report }) => reportSchema.parse(JSON.parse(report)));
  return analysed;
}

async function publish(
  artifact: unknown,
  {
    inputs = {},
    env = {},
  }: { readonly inputs?: Record<string, string>; readonly env?: Record<string, string> } = {},
) {
  const opened = await openFork(publisher);
  const artifacts = { 'concentric-report': [{ name: file, content: JSON.stringify(artifact) }] };
  const { id } = await opened.github.seedRun({ artifacts });
  const happened = { name: 'workflow_run', payload: await opened.github.workflowRunEvent(id) };
  const result = await runOn(opened, happened, { mode: 'publish', ...inputs }, env);
  const { reviews, comments } = opened.github;
  const said = [...reviews, ...comments].map(({ body }) => body).join('\n') + result.summary;
  return { ...result, github: opened.github, said };
}

test('posts what the run of a fork reported as a review, and neither check nor status', async () => {
  const { github, exitCode, outputs, said } = await publish(await honestReport());

  expect(github.violations).toEqual([]);
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ verdict: 'blocked', introduced: '1', blocking: '1' });
  expect(github.reviews).toHaveLength(1);
  expect(github.comments).toMatchObject([{ path: 'pod.yaml', line: 14 }]);
  expect(said).toContain('which the pull request itself can alter');
  expect([...github.statuses, ...github.checkRuns]).toEqual([]);
});

test('makes the verdict anew and takes over no reason, note or address', async () => {
  const honest = await honestReport();
  const { outputs, said, log } = await publish({
    ...honest,
    verdict: 'pass',
    reason: 'Evil reason',
    notes: [{ text: 'Evil note' }],
    decidedBy: ['Evil setting'],
    policy: { preset: 'audit', path: 'evil.yaml', label: 'evil' },
    compared: { base: 'evil', head: 'evil' },
    findings: honest.findings.map((finding) => ({
      ...finding,
      decision: { action: 'report', by: 'waiver', reason: 'Evil waiver', source: 'evil' },
    })),
    url: 'https://evil.example',
  });

  expect(outputs['verdict']).toBe('blocked');
  expect((said + log).toLowerCase()).not.toContain('evil');
});

const invented: readonly [string, Partial<Report['findings'][number]>][] = [
  ['a rule that does not exist', { rule: 'no-such-rule' }],
  ['a path out of the repository', { path: '../../etc/passwd' }],
  ['a file that neither side has', { path: 'none.yaml' }],
  [
    'a line that the file does not have',
    { range: { start: { line: 900, column: 1 }, end: { line: 900, column: 2 } } },
  ],
  [
    'a range that ends before it starts',
    { range: { start: { line: 9, column: 1 }, end: { line: 3, column: 2 } } },
  ],
];

test('leaves out what names a rule, file or line that does not exist, and says so', async () => {
  const honest = await honestReport();
  const [finding] = honest.findings;
  const findings = invented.map(([message, change]) => ({ ...finding, message, ...change }));

  const { github, outputs, said } = await publish({ ...honest, findings });

  expect(outputs).toMatchObject({ verdict: 'pass', introduced: '0' });
  expect(github.comments).toEqual([]);
  for (const [message] of invented) expect(said).not.toContain(message);
  expect(said).toContain(`${invented.length} findings of that report name no rule, file or line there is`);
});

test('escapes the texts of a report anew', async () => {
  const honest = await honestReport();
  const message = '@ada [click](https://evil.example) <img src=x> <!-- concentric:review -->\n::error::owned';
  const findings = honest.findings.map((finding) => ({ ...finding, message }));

  const { github, log } = await publish({ ...honest, findings });

  const [comment] = github.comments;
  expect(comment?.body).not.toMatch(/(?<!\\)\[click\]\(|<img|(?<![\w`])@ada\b/);
  expect(comment?.body.match(/^<!-- concentric:/gm)).toHaveLength(1);
  expect(log).not.toMatch(/^::error::owned/m);
});

test('sets a status only where the workflow asks for one', async () => {
  const { log, exitCode } = await publish(await honestReport(), { inputs: { publish: 'status' } });

  expect(log).toContain('GitHub refused the status: 403');
  expect(exitCode).toBe(0);
});

test.each([
  ['is of another schema', { schema: 'concentric/report/v1' }, 'is not of the schema this version knows'],
  ['is no object', 'text', 'is not of the schema this version knows'],
])('publishes nothing of a report that %s', async (_, report, message) => {
  const { github, exitCode, log } = await publish(report);

  expect(log).toContain(message);
  expect(exitCode).toBe(2);
  expect(github.reviews).toEqual([]);
});

test.each([
  ['there is no artifact', {}, {}, 'left no artifact "concentric-report"'],
  ['it has expired', { isExpired: true }, { 'concentric-report': [] }, 'left no artifact'],
  ['it is no archive', {}, { 'concentric-report': Buffer.from('PK') }, 'holds no report'],
  [
    'another file is in it',
    {},
    { 'concentric-report': [{ name: 'a.json', content: '{}' }] },
    'holds no report',
  ],
  [
    'the file is said to be huge',
    {},
    { 'concentric-report': [{ name: file, content: '{}', claimedSize: 900_000_000 }] },
    'holds no report',
  ],
  ['a push started the run', { event: 'push' }, {}, 'was started by "push"'],
] as const)('publishes nothing when %s', async (_, run, artifacts, message) => {
  const opened = await openFork(publisher);
  const { id } = await opened.github.seedRun({ ...run, artifacts });
  const happened = { name: 'workflow_run', payload: await opened.github.workflowRunEvent(id) };

  const { exitCode, log } = await runOn(opened, happened, { mode: 'publish' });

  expect(log).toContain(message);
  expect(exitCode).toBe(2);
  expect(opened.github.reviews).toEqual([]);
});

test.each([
  [
    'has a newer head',
    async (github: OpenPullRequest['github']) =>
      void (await github.push({ branch: 'feature', files: { 'new.yaml': '' } })),
  ],
  ['is closed', async (github: OpenPullRequest['github']) => github.update({ state: 'closed' })],
])('publishes nothing when the pull request %s meanwhile', async (_, meanwhile) => {
  const opened = await openFork(publisher);
  const artifacts = { 'concentric-report': [{ name: file, content: JSON.stringify(await honestReport()) }] };
  const { id } = await opened.github.seedRun({ artifacts });
  const happened = { name: 'workflow_run', payload: await opened.github.workflowRunEvent(id) };
  await meanwhile(opened.github);

  const { exitCode, log } = await runOn(opened, happened, { mode: 'publish' });

  expect(log).toContain('No open pull request has the head');
  expect(exitCode).toBe(0);
  expect(opened.github.reviews).toEqual([]);
});

test('publishes nothing beside a checkout of the fork', async () => {
  const other = await openFork(publisher);
  const clone = cloneRepository(other.repository, ['--branch=feature']);

  const { exitCode, log } = await publish(await honestReport(), { env: { GITHUB_WORKSPACE: clone.root } });

  expect(log).toContain('holds a checkout of a pull request from a fork');
  expect(exitCode).toBe(2);
});
