import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'cargo, composer or conda installs a package in whatever version there is',
  severity: 'low',
  why: 'Whoever takes over one of the packages, or publishes under a mistyped name, runs code in the next build without a change to review.',
  fix: 'Name the version, `cargo install --locked ripgrep@15.0.0`, or install what a lock file lists.',
  references: ['https://doc.rust-lang.org/cargo/commands/cargo-install.html'],
  equivalents: [],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: [
      'FROM rust:1.90\nRUN cargo install ripgrep #!\n',
      'FROM php:8.4\nRUN composer global require laravel/installer #!\nRUN conda install -y -c conda-forge numpy scipy=1.16 #!\n',
    ],
    good: [
      'FROM rust:1.90\nRUN cargo install --locked --version 15.0.0 ripgrep && cargo install --path . && cargo build\n',
      'FROM php:8.4\nRUN composer install --no-dev && composer require vendor/name:1.2\nRUN conda install -y numpy=2.3 && conda env create -f environment.yml\n',
    ],
  },
});

const managers = ['cargo', 'composer', 'conda', 'mamba', 'micromamba'] as const;
