import { number } from '../../parameters.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service that fails is started again too often or not often enough',
  severity: 'info',
  why: 'Endless restarts use up the host and hide an attack that has to try often; too few give up on a service after a hiccup.',
  fix: 'Write `restart: on-failure:5`, or `max_attempts: 5` under `deploy.restart_policy`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#restart'],
  equivalents: ['kics:compose:restart_policy_on_failure_not_set_to_5'],
  parameters: { attempts: number('How often a service that fails is started again', 5) },

  *check(service, { attempts }) {
    const restart = service.field('restart');
    const [, written] = /^on-failure(?::(\d+))?$/.exec(restart.text ?? '') ?? [];
    const isOnFailure = restart.text?.startsWith('on-failure') ?? false;
    if (isOnFailure && Number(written) !== attempts)
      yield restart.violation(`Service "${service.name}" is not started again ${attempts} times`);
    const policy = service.field('deploy', 'restart_policy');
    const most = policy.field('max_attempts');
    const isDecided = most.isHidden || most.is(attempts) || most.text === String(attempts);
    if (policy.field('condition').is('on-failure') && !isDecided)
      yield most.violation(`Service "${service.name}" is not started again ${attempts} times`);
  },

  examples: {
    bad: [
      'services:\n  app:\n    restart: on-failure:10 #!\n  web:\n    restart: on-failure #!\n  db:\n    deploy:\n      restart_policy:\n        condition: on-failure\n        max_attempts: 3 #!\n',
    ],
    good: [
      'services:\n  app:\n    restart: on-failure:5\n  web:\n    restart: unless-stopped\n  db:\n    deploy:\n      restart_policy:\n        condition: on-failure\n        max_attempts: 5\n  job:\n    restart: "no"\n',
    ],
  },
});
