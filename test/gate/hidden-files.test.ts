import { describe, it } from 'vitest';
import { largestFile } from '../../src/source/limits.ts';
import { safePod } from '../support/manifests.ts';
import { createRepository } from '../support/repository.ts';
import { attempt, expectBlocked, finding, path, policyPath, weak } from './attempt.ts';

const onUnix = process.platform !== 'win32';

describe('a change that hides a file', () => {
  it.each(['deploy/web.txt', 'deploy/web.yaml.bak', 'deploy/web', 'web.tmpl'])(
    'as %s, a name that no reader claims, is a fault',
    async (name) => {
      await expectBlocked(
        attempt((change) => change.move(path, name)),
        new RegExp(`fault\\[no-reader\\]: This was inspected as deploy/web\\.yaml .*\\n *--> ${name}`),
      );
    },
  );

  it('under another name and so padded that git sees no move is a fault', async () => {
    const padding = Array.from({ length: 200 }, (_, index) => `# ${index}\n`).join('');
    await expectBlocked(
      attempt((change) => change.write({ [path]: null, [`${path}.txt`]: padding + weak })),
      /fault\[no-reader\]: .*\n *--> deploy\/web\.yaml\.txt/,
    );
  });

  it('in a folder that the policy ignores is looked at all the same', async () => {
    const repository = attempt((change) => change.move(path, 'samples/web.yaml'));
    await expectBlocked(repository, /high\[host-network\]: .*\n *--> samples\/web\.yaml:14:7/);
  });

  it.each(['deploy/WEB.YAML', 'deploy/Web.Yml'])(
    'in capitals, as %s, is looked at all the same',
    async (name) => {
      const repository = attempt((change) => change.git(['mv', '-f', path, name]));
      await expectBlocked(repository, new RegExp(`high\\[host-network\\]: .*\\n *--> ${name}:14:7`));
    },
  );

  it.runIf(onUnix)('behind a link is a fault', async () => {
    const repository = attempt((change) => {
      change.move(path, 'hidden/web.txt');
      change.link(path, '../hidden/web.txt');
    });
    await expectBlocked(repository, /fault\[symlink\]: .*\n *--> deploy\/web\.yaml/);
  });

  it.runIf(onUnix)('behind a link in place of its folder is a fault', async () => {
    const repository = attempt((change) => {
      change.move('deploy', 'hidden.d');
      change.link('deploy', 'hidden.d');
    });
    await expectBlocked(repository, /fault\[symlink\]: .*\n *--> deploy$/m);
  });

  it('in a submodule is a fault', async () => {
    const inner = createRepository();
    const id = inner.commit({ 'web.yaml': weak });
    const repository = attempt((change) => change.write({ [path]: null }));
    repository.git(['clone', '--quiet', inner.root, `${repository.root}/deploy`]);
    repository.git(['update-index', '--add', '--cacheinfo', `160000,${id},deploy`]);
    repository.git(['commit', '--quiet', '--message=module']);
    await expectBlocked(repository, /fault\[submodule\]: .*\n *--> deploy$/m);
  });

  it('behind a pointer of Git LFS is a fault', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    const repository = attempt((change) => change.write({ [path]: pointer }));
    await expectBlocked(repository, /fault\[lfs-pointer\]: .*\n *--> deploy\/web\.yaml/);
  });

  it('behind comments is found, or a fault when they are too many', async () => {
    const comments = `# ${'x'.repeat(76)}\n`;
    const few = attempt((change) => change.write({ [path]: `${comments.repeat(20_000)}---\n${weak}` }));
    await expectBlocked(few, /high\[host-network\]: .*\n *--> deploy\/web\.yaml:20015:7/);
    const many = comments.repeat(Math.ceil(largestFile / comments.length));
    await expectBlocked(
      attempt((change) => change.write({ [path]: `${many}---\n${weak}` })),
      /fault\[file-too-large\]: .*\n *--> deploy\/web\.yaml/,
    );
  });

  it('among 4,000 others is found', async () => {
    const others = Array.from({ length: 4000 }, (_, index) => [`docs/${index}.md`, `${index}\n`] as const);
    await expectBlocked(
      attempt((change) => change.write(Object.fromEntries(others))),
      finding,
      /4001 changed files: 1 inspected, 4000 of no concern/,
    );
  });

  it('beyond the limit of the policy is a fault', async () => {
    const repository = createRepository();
    repository.commit({ [policyPath]: 'limits: { files: 1 }\n' });
    repository.branch('feature');
    repository.commit({ 'a.yaml': safePod('a'), [path]: weak });
    await expectBlocked(
      repository,
      /fault\[change-too-large\]: The change has 2 files, more than the limit of 1 \(\.concentric\/policy\.yaml:1\)/,
    );
  });
});
