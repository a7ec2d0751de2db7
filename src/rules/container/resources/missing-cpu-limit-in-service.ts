import { writtenText } from '../../../analysis/written-text.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service may use all CPU of its host',
  severity: 'info',
  why: 'A busy loop slows down every other service of the host.',
  fix: 'Set `deploy.resources.limits.cpus`, or `cpus`.',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],
  equivalents: ['kics:compose:cpus_not_limited'],

  *check(service) {
    const limit = service.limits.cpus;
    if (!limit.isAbsent && !none.test(writtenText(limit) ?? '')) return;
    if (!service.field('cpu_quota').isAbsent) return;
    yield limit.violation(`Service "${service.name}" has no CPU limit`);
  },

  examples: {
    bad: [
      'services:\n  app: #!\n    image: app:1\n  web:\n    deploy:\n      resources:\n        limits: #!\n          memory: 512M\n  db:\n    cpus: 0 #!\n',
    ],
    good: [
      'services:\n  app:\n    cpus: 0.5\n  web:\n    deploy:\n      resources:\n        limits:\n          cpus: "0.5"\n  db:\n    cpus: ${LIMIT}\n',
    ],
  },
});

/** Zero is no limit. */
const none = /^0+(?:\.0+)?$/;
