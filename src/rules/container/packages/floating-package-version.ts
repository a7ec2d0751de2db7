import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import type { Package, PackageOperation } from '../../../parse/shell/packages.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'A package is installed by a tag, a branch or a range of versions',
  severity: 'low',
  why: 'What the tag or the range means changes with every release: two builds of one commit may hold different programs.',
  fix: 'Name one version, of a repository one commit.',
  references: ['https://docs.npmjs.com/cli/commands/npm-dist-tag'],
  equivalents: [],

  *check(instruction) {
    const found = unpinnedPackages(instruction, managers, isFloating);
    for (const { message, operation } of found) yield instruction.violation(message, operation.command);
  },

  examples: {
    bad: [
      'FROM node:24\nRUN npm install -g npm@latest #!\nRUN npm install -g npm@11 #!\nRUN npm i github:example/tool && \\ #!\n    yarn add left-pad@^1.3 #!\n',
      'FROM python:3.14\nRUN pip install "flask>=3" #!\nRUN pip install git+https://github.com/example/tool.git@main #!\n',
    ],
    good: [
      'FROM node:24\nRUN npm install -g npm@11.6.2 serve && npm i github:example/tool#v1.2.3 && npm i tool@$VERSION\n',
      'FROM python:3.14\nRUN pip install flask==3.1.2 -r requirements.txt git+https://github.com/example/tool.git@4f0d2b1\n',
    ],
  },
});

const managers = [
  'pip',
  'pipx',
  'uv',
  'npm',
  'yarn',
  'pnpm',
  'bun',
  'gem',
  'cargo',
  'composer',
  'conda',
  'mamba',
  'micromamba',
] as const;

/** Half a version means all that begin with it for npm; elsewhere it is one version. */
function isFloating({ source, version, isPinned }: Package, { family }: PackageOperation): boolean {
  if (source === 'git') return !isPinned;
  const isHalf = family === 'node' && /^\d+(?:\.\d+)?$/.test(version ?? '');
  return source === 'registry' && version !== undefined && (!isPinned || isHalf);
}
