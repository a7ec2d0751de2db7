import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'gem installs a package in whatever version there is',
  severity: 'low',
  why: 'Whoever takes over one of the packages, or publishes under a mistyped name, runs code in the next build without a change to review.',
  fix: 'Name the version, `gem install puma:7.0.4`, or list it in the `Gemfile` and keep its lock.',
  references: ['https://guides.rubygems.org/command-reference/#gem-install'],
  equivalents: ['hadolint:DL3028', 'kics:gem_install_without_version'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: ['FROM ruby:3.4\nRUN gem install --no-document bundler puma:7.0.4 #!\n'],
    good: [
      'FROM ruby:3.4\nRUN gem install bundler:2.7.2 && gem install puma -v 7.0.4 && gem install rake --version "$RAKE" && gem install ./tool.gem\nRUN bundle install\n',
    ],
  },
});

const managers = ['gem', 'bundle'] as const;
