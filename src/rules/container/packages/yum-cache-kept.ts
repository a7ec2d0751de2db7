import { keptCache, rpmCache } from '../../../analysis/package-cache.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'What yum knows of its repositories stays in the layer',
  severity: 'info',
  why: 'What one layer holds, no later one takes out of the image: it is stored, pulled and scanned everywhere, and soon out of date.',
  fix: 'End the same RUN with `yum clean all`.',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  equivalents: ['hadolint:DL3032', 'trivy:DS-0015', 'kics:yum_clean_all_missing'],

  *check(instruction) {
    const operation = keptCache(instruction, cache);
    if (operation !== undefined) {
      yield instruction.violation(
        'yum leaves its cache in the layer: `yum clean all` does not follow in this RUN',
        operation.command,
      );
    }
  },

  examples: {
    bad: [
      'FROM centos:7\nRUN yum -y install httpd #!\nRUN yum clean all && yum install -y git #!\nRUN yum update -y && yum clean metadata #!\nRUN yum clean all\n',
    ],
    good: [
      'FROM centos:7\nRUN yum install -y httpd && yum clean all && yum install -y git && yum -y clean all\nRUN yum install -y vim && rm -rf /var/cache/yum/*\nRUN --mount=type=cache,target=/var/cache/yum yum install -y make\nRUN if [ "$A" = b ]; then yum -y install tbb && yum clean -y all; fi\n',
    ],
  },
});

const cache = rpmCache(['yum']);
