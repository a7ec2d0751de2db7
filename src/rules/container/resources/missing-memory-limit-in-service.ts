import { writtenText } from '../../../analysis/written-text.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service may use all memory of its host',
  severity: 'low',
  why: 'A leak or a flood of requests ends other services of the host, or the host itself.',
  fix: 'Set `deploy.resources.limits.memory`, or `mem_limit`.',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],
  equivalents: ['kics:compose:memory_not_limited'],

  *check(service) {
    const limit = service.limits.memory;
    if (!limit.isAbsent && !none.test(writtenText(limit) ?? '')) return;
    yield limit.violation(`Service "${service.name}" has no memory limit`);
  },

  examples: {
    bad: [
      'services:\n  app: #!\n    image: app:1\n  web:\n    deploy:\n      resources:\n        limits: #!\n          cpus: "0.5"\n  db:\n    mem_limit: 0 #!\n',
    ],
    good: [
      'services:\n  app:\n    mem_limit: 512m\n  web:\n    deploy:\n      resources:\n        limits:\n          memory: 512M\n  db:\n    mem_limit: ${LIMIT}\n',
    ],
  },
});

/** Zero and less is no limit. */
const none = /^(?:0+[a-z]*|-.*)$/i;
