import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service is spared when memory runs out',
  severity: 'low',
  why: 'When it takes all memory, the kernel ends the processes of others, or the host stands still.',
  fix: 'Remove `oom_kill_disable` and a negative `oom_score_adj`; set a memory limit.',
  references: ['https://docs.docker.com/reference/compose-file/services/#oom_kill_disable'],
  equivalents: [],

  *check(service) {
    const field = service.field('oom_kill_disable');
    const message = `Service "${service.name}" is spared when memory runs out`;
    if (service.enables('oom_kill_disable')) yield { ...field.violation(message), edit: field.remove() };
    const score = service.field('oom_score_adj');
    if ((score.number ?? 0) < 0) yield { ...score.violation(message), edit: score.remove() };
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    oom_kill_disable: true #!\n  web:\n    hostname: web\n    oom_score_adj: -1000 #!\n',
    ],
    good: [
      'services:\n  app:\n    oom_kill_disable: false\n    oom_score_adj: 500\n  web:\n    oom_score_adj: ${SCORE}\n',
    ],
  },
});
