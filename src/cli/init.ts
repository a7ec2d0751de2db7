import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyPaths } from '../config/load-policy.ts';
import { UserError } from '../finding/user-error.ts';
import { readScope } from '../source/scope.ts';
import { workingTree } from '../source/working-tree.ts';
import { workflow } from './workflow.ts';

const workflowPath = '.github/workflows/concentric.yml';

const policy = `# How Concentric judges pull requests. It is read from the base branch: what a pull request
# changes here is shown, and takes effect once it is merged.
# All settings: docs/policy.md of Concentric. What is in force: concentric config

# What holds where this file says nothing: recommended, strict, or audit (never blocks, says what would).
preset: recommended

# Introduced findings of this severity or graver block, or are shown on their line.
# layers:
#   cloud: { block: high, show: medium }
#   cluster: { block: high, show: medium }
#   container: { block: high, show: medium }
#   code: { block: high, show: medium }

# Rules by id or by layer/topic: off, or another severity. \`concentric rules\` lists them.
# rules:
#   missing-cpu-limit: off
#   container/images: medium

# What differs for some files.
# paths:
#   - match: deploy/dev/**
#     layers: { container: { block: critical } }

# Files that nobody needs to look at.
# ignore:
#   - paths: test/fixtures/**
#     reason: broken on purpose

# Environments by their files, for waivers.
# environments:
#   production: deploy/production/**

# What could not be looked at blocks, unless it stands here.
# tolerate:
#   - fault: chart-not-rendered
#     paths: charts/**
#     reason: rendered and checked by another job

# Findings that were there before, on objects the change touches: count, show or block.
# touched: count

# How long waivers (.concentric/waivers.yaml) may last.
# waivers: { maximumDays: 90 }

# Whether a change that would loosen this file or add waivers blocks, or is only shown.
# tampering: show
`;

/** `concentric init`: a policy to start from and the workflow; nothing that exists is overwritten. */
export async function init(): Promise<void> {
  const { root, repository } = await readScope(process.cwd(), []);
  await repository?.objects.close();
  const tree = workingTree(root);
  const present: string[] = [];
  for (const path of [...policyPaths, workflowPath]) {
    if ((await tree.kind(path)) !== undefined) present.push(path);
  }
  if (present.length > 0) {
    throw new UserError(
      `There is ${present.join(' and ')} already, and nothing is overwritten`,
      'Edit what is there, or move it away first; nothing was written',
    );
  }
  write(root, policyPaths[0], policy);
  write(root, workflowPath, workflow);
  process.stdout.write(
    [
      `wrote ${policyPaths[0]}`,
      `wrote ${workflowPath}`,
      '',
      'Next:',
      `  1. name the action in ${workflowPath}, pinned to a commit`,
      '  2. run `concentric check --all` to see where you stand',
      '  3. merge both files into the base branch: only there they are in force',
      '  4. make the status `concentric` required in the rules of the branch',
      '',
    ].join('\n'),
  );
}

function write(root: string, path: string, text: string): void {
  const file = join(root, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${path} cannot be written: ${reason}`, 'Run where files may be written');
  }
}
