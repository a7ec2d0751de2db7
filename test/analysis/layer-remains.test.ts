import { expect, test } from 'vitest';
import { isMounted, isRemovedAfter } from '../../src/analysis/layer-remains.ts';
import { parseDockerfile } from '../../src/parse/dockerfile/dockerfile.ts';
import type { Instruction } from '../../src/parse/dockerfile/model.ts';

function run(text: string): Instruction {
  const instruction = parseDockerfile(`FROM debian\nRUN ${text}\n`).stages[0]?.instructions[0];
  if (instruction === undefined) throw new Error('no instruction');
  return instruction;
}

test.each([
  ['type=cache,target=/var/lib/apt/lists', '/var/lib/apt/lists'],
  ['type=cache,dst=/var/lib/apt/', '/var/lib/apt/lists'],
  ['type=tmpfs,destination=/var/cache', '/var/cache/dnf'],
  ['type=cache,target=/root/.cache', '~/.cache/pip'],
  ['type=cache,target=/home/app/.cache/pip', '~/.cache/pip'],
  ['type=cache,target=/cache/pip', '~/.cache/pip'],
  ['type=cache,target=$CACHE', '/var/cache/dnf'],
  ['type=cache,target=${HOME}/.cache/pip', '~/.cache/pip'],
])('a mount with %s keeps %s out of the layer', (mount, folder) => {
  expect(isMounted(run(`--mount=${mount} true`), [folder])).toBe(true);
});

test.each([
  ['type=bind,target=/var/lib/apt/lists', '/var/lib/apt/lists'],
  ['target=/root/.cache/pip', '~/.cache/pip'],
  ['type=cache,target=/var/lib/apt/lists/partial', '/var/lib/apt/lists'],
  ['type=cache,target=/var/lib/ap', '/var/lib/apt/lists'],
  ['type=cache,target=/root/.cache/uv', '~/.cache/pip'],
  ['type=cache', '~/.cache/pip'],
])('a mount with %s does not keep %s out of the layer', (mount, folder) => {
  expect(isMounted(run(`--mount=${mount} true`), [folder])).toBe(false);
});

function isRemoved(cleaning: string, folder: string): boolean {
  const instruction = run(`fill && ${cleaning}`);
  const [fill] = instruction.shell?.commands ?? [];
  if (fill === undefined) throw new Error('no command');
  return isRemovedAfter(instruction, fill, [folder]);
}

test.each([
  ['rm -rf /var/lib/apt/lists/*', '/var/lib/apt/lists'],
  ['rm -r /var/lib/apt/lists/', '/var/lib/apt/lists'],
  ['rm -rf /tmp/* /var/lib/apt/lists/*.*', '/var/lib/apt/lists'],
  ['sudo rm -rf /var/lib/{apt,dpkg}', '/var/lib/apt/lists'],
  ['(cd / && rm -rf /var/cache/*)', '/var/cache/dnf'],
  ['find /var/lib/apt/lists -type f -delete', '/var/lib/apt/lists'],
  ['find /var/lib/apt/lists /tmp -mindepth 1 -exec rm -rf {} +', '/var/lib/apt/lists'],
  ['rm -rf ~/.cache', '~/.cache/pip'],
  ['rm -rf $HOME/.cache/pip', '~/.cache/pip'],
  ['rm -rf /home/app/.npm', '~/.npm/_cacache'],
])('%s empties %s', (cleaning, folder) => {
  expect(isRemoved(cleaning, folder)).toBe(true);
});

test.each([
  ['rm -rf /var/lib/apt/lists/partial', '/var/lib/apt/lists'],
  ['echo rm -rf /var/lib/apt/lists/*', '/var/lib/apt/lists'],
  ['rm -rf /var/lib/apt-lists', '/var/lib/apt/lists'],
  ['find /var/lib/apt/lists -type f', '/var/lib/apt/lists'],
  ['rm -rf /tmp/*', '~/.cache/pip'],
  ['rm -rf /root/.cachet', '~/.cache/pip'],
])('%s does not empty %s', (cleaning, folder) => {
  expect(isRemoved(cleaning, folder)).toBe(false);
});

test('what is removed before it is filled does not count', () => {
  const instruction = run('rm -rf /var/lib/apt/lists/* && fill');
  const fill = instruction.shell?.commands.at(-1);
  expect(fill?.program).toBe('fill');
  expect(fill && isRemovedAfter(instruction, fill, ['/var/lib/apt/lists'])).toBe(false);
});
