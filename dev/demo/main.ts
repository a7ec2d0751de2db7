import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeGitHub } from '../fake-github/fake-github.ts';
import { runAction } from '../runner/run-action.ts';
import { reviewPage } from './page.ts';
import { createShopRepository } from './repository.ts';
import { demoShop } from './shop.ts';
import { show } from './show.ts';

const repository = 'example/shop';
const token = 'demo-token';
const pullRequest = { number: 7, title: 'Speed up the shop', author: 'ada', base: 'main', head: 'feature' };
const results = '.concentric-demo';

/** Reviews a made-up pull request with the built action against a local GitHub, and prints what its readers would see. */
const folder = mkdtempSync(join(tmpdir(), 'concentric-demo-'));
try {
  step('making a repository with a pull request');
  const gitDir = createShopRepository(folder, demoShop);
  step('starting a local GitHub');
  const permissions = {
    contents: 'read',
    pull_requests: 'write',
    statuses: 'write',
    checks: 'write',
  } as const;
  const github = await startFakeGitHub({ repository, gitDir, token, permissions, pullRequest });
  try {
    step('running dist/action.js on it, as a runner would');
    const result = await runAction({ github, repository, inputs: { token } });
    const { outputs, report, exitCode } = result;
    if (outputs['verdict'] === undefined || github.violations.length > 0) {
      throw new Error(
        `the action reached no verdict (exit code ${exitCode})\n${result.log}\n${github.violations.join('\n')}`,
      );
    }
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'report.json'), report);
    writeFileSync(join(results, 'review.html'), reviewPage(pullRequest.title, github));
    step(`reading ${github.requests.length} requests' worth of results\n`);
    process.stdout.write(show(pullRequest, github, result));
    console.log(`\nThe machine-readable report: ${results}/report.json`);
    console.log(`The review as a page:        ${results}/review.html`);
  } finally {
    await github.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function step(what: string): void {
  console.error(`… ${what}`);
}
