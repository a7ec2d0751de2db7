import { writtenText } from '../../../analysis/written-text.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service may start any number of processes',
  severity: 'low',
  why: 'A fork bomb uses up the process numbers of the host, and nothing more starts there.',
  fix: 'Set `pids_limit`, or `deploy.resources.limits.pids`.',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],
  equivalents: ['kics:compose:pids_limit_not_set'],

  *check(service) {
    const limit = service.limits.pids;
    if (!limit.isAbsent && !none.test(writtenText(limit) ?? '')) return;
    yield limit.violation(`Service "${service.name}" has no limit of processes`);
  },

  examples: {
    bad: ['services:\n  app: #!\n    image: app:1\n  web:\n    pids_limit: -1 #!\n'],
    good: [
      'services:\n  app:\n    pids_limit: 100\n  web:\n    deploy:\n      resources:\n        limits:\n          pids: 100\n  db:\n    pids_limit: ${LIMIT}\n',
    ],
  },
});

/** Zero and less is no limit. */
const none = /^(?:0+|-.*)$/;
