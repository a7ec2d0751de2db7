import { keptCache, zypperCache } from '../../../analysis/package-cache.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'What zypper knows of its repositories stays in the layer',
  severity: 'info',
  why: 'What one layer holds, no later one takes out of the image: it is stored, pulled and scanned everywhere, and soon out of date.',
  fix: 'End the same RUN with `zypper clean --all`.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  equivalents: [
    'hadolint:DL3036',
    'trivy:DS-0020',
    'kics:missing_zypper_clean',
    'semgrep:missing-zypper-clean',
  ],

  *check(instruction) {
    const operation = keptCache(instruction, zypperCache);
    if (operation !== undefined) {
      yield instruction.violation(
        'zypper leaves its cache in the layer: `zypper clean` does not follow in this RUN',
        operation.command,
      );
    }
  },

  examples: {
    bad: [
      'FROM opensuse/leap:15.6\nRUN zypper -n install httpd #!\nRUN zypper cc && zypper -n rm httpd #!\nRUN zypper refresh #!\n',
    ],
    good: [
      'FROM opensuse/leap:15.6\nRUN zypper -n install httpd && zypper clean -a\nRUN zypper -n in git && zypper rm -y git && zypper cc --all\nRUN --mount=type=cache,dst=/var/cache/zypp zypper -n dup\n',
    ],
  },
});
