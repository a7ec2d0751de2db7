import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'npm installs a package in whatever version there is',
  severity: 'low',
  why: 'Whoever takes over one of the packages, or publishes under a mistyped name, runs code in the next build without a change to review.',
  fix: 'Name the version, `npm install -g serve@14.2.5`, or list it in `package.json` and run `npm ci`.',
  references: ['https://docs.npmjs.com/cli/commands/npm-install'],
  equivalents: ['hadolint:DL3016', 'kics:npm_install_without_pinned_version'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: [
      'FROM node:24\nRUN npm install -g serve @angular/cli@20.3.2 #!\nRUN npm i @vue/cli && \\ #!\n    yarn global add gulp #!\nRUN pnpm add -g turbo #!\n',
    ],
    good: [
      'FROM node:24\nRUN npm ci && npm install && npm install ./tool.tgz https://example.com/tool.tgz git+https://github.com/example/tool.git#v1.2\nRUN npm install -g serve@$SERVE_VERSION @angular/cli@20.3.2 npm@latest $MORE && npm run build\n',
    ],
  },
});

const managers = ['npm', 'yarn', 'pnpm', 'bun'] as const;
