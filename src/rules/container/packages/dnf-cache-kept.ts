import { keptCache, rpmCache } from '../../../analysis/package-cache.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'What dnf knows of its repositories stays in the layer',
  severity: 'info',
  why: 'What one layer holds, no later one takes out of the image: it is stored, pulled and scanned everywhere, and soon out of date.',
  fix: 'End the same RUN with `dnf clean all`.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  equivalents: [
    'hadolint:DL3040',
    'trivy:DS-0019',
    'trivy:DS-0027',
    'kics:missing_dnf_clean_all',
    'semgrep:missing-dnf-clean-all',
  ],

  *check(instruction) {
    const operation = keptCache(instruction, cache);
    if (operation !== undefined) {
      yield instruction.violation(
        'dnf leaves its cache in the layer: `dnf clean all` does not follow in this RUN',
        operation.command,
      );
    }
  },

  examples: {
    bad: [
      'FROM fedora:42\nRUN dnf clean all && dnf install -y httpd #!\nRUN microdnf install -y nginx #!\nRUN dnf clean all\n',
    ],
    good: [
      'FROM fedora:42\nRUN dnf install -y httpd && dnf -y clean all && microdnf install -y nginx && microdnf clean all\nRUN --mount=type=tmpfs,target=/var/cache dnf install -y git\nRUN dnf -y install make && rm -rf /var/cache/{dnf,libdnf5}\n',
    ],
  },
});

const cache = rpmCache(['dnf', 'microdnf', 'tdnf']);
