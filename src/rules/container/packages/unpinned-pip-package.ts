import { unpinnedPackages } from '../../../analysis/unpinned-package.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'pip installs a package in whatever version there is',
  severity: 'low',
  why: 'Whoever takes over one of the packages, or publishes under a mistyped name, runs code in the next build without a change to review.',
  fix: 'Name the version, `pip install requests==2.32.5`, or install what a reviewed file lists: `pip install --require-hashes -r requirements.txt`.',
  references: ['https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
  equivalents: ['hadolint:DL3013', 'kics:unpinned_package_version_in_pip_install'],

  *check(instruction) {
    for (const { message, operation } of unpinnedPackages(instruction, managers)) {
      yield instruction.violation(message, operation.command);
    }
  },

  examples: {
    bad: [
      'FROM python:3.14\nRUN pip install --no-cache-dir --upgrade pip requests[socks] flask==3.1.2 #!\nRUN python3 -m pip install django && \\ #!\n    uv pip install --system black #!\n',
    ],
    good: [
      'FROM python:3.14\nRUN pip install -r requirements.txt && pip3 install -c constraints.txt flask && pip install -e . ./dist/tool.whl\nRUN pip install django==5.2.7 "flask~=3.1" "git+https://github.com/example/tool@v1.2" $MORE && pip uninstall -y flask\nRUN pip install --no-index --find-links=/wheels app\n',
    ],
  },
});

const managers = ['pip', 'pipx', 'uv'] as const;
