import { isForDevelopment } from '../../../analysis/base-image.ts';
import { developmentInstalls, prunesDevelopment } from '../../../analysis/dev-dependencies.ts';
import { shippedInstructions } from '../../../analysis/package-layer.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'The image holds packages that only developers and tests need',
  severity: 'low',
  confidence: 'medium',
  why: 'Test runners, bundlers and debuggers are never patched with production in mind, and serve whoever breaks in.',
  fix: 'Install without them: `npm ci --omit=dev`, `composer install --no-dev`, `bundle install --without development test`.',
  references: ['https://docs.npmjs.com/cli/commands/npm-ci#omit'],
  equivalents: [],

  *check(dockerfile) {
    const last = dockerfile.stages.at(-1);
    if (last === undefined || isForDevelopment(last)) return;
    const shipped = shippedInstructions(dockerfile);
    const pruned = shipped.findLastIndex(prunesDevelopment);
    for (const [index, instruction] of shipped.entries()) {
      if (index <= pruned) continue;
      for (const command of developmentInstalls(instruction)) {
        yield instruction.violation(`${command.program} installs what only developers need`, command);
      }
    }
  },

  examples: {
    bad: [
      'FROM node:24\nRUN npm ci && npm run build #!\nCMD ["node", "app.js"]\n',
      'FROM php:8.4\nENV NODE_ENV=development\nRUN composer install #!\nRUN yarn install --frozen-lockfile #!\nRUN pip install -e .[dev] && \\ #!\n    pip install -r requirements/test.txt #!\nRUN bundle install #!\nRUN poetry install #!\nRUN uv sync #!\n',
    ],
    good: [
      'FROM node:24 AS build\nRUN npm ci && npm run build\nFROM node:24\nENV NODE_ENV=production\nRUN npm ci\nRUN yarn install\n',
      'FROM node:24\nRUN npm ci --omit=dev && npm install --only=production && pnpm install --prod && npm install -g serve@14.2.5\n',
      'FROM node:24\nRUN npm ci && npm run build && npm prune --omit=dev\n',
      'FROM php:8.4\nRUN composer install --no-dev && bundle config set without development && bundle install && poetry install --only main && uv sync --no-dev && pip install -r requirements.txt .[tls]\n',
      'FROM node:24 AS dev\nRUN npm install\n',
    ],
  },
});
