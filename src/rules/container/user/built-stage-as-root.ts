import { bringsItsUser, isRootUser } from '../../../analysis/image-user.ts';
import type { Stage } from '../../../parse/dockerfile/model.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs a stage of its Dockerfile that leaves it root',
  severity: 'low',
  confidence: 'medium',
  why: 'The last stage may name a user, but the service is built from an earlier one: whoever breaks into it is root.',
  fix: 'Set `USER` in the stage that `target` names, or write `user` for the service.',
  references: ['https://docs.docker.com/reference/compose-file/build/#target'],
  equivalents: [],

  *check(service) {
    const { build, builtStage: stage } = service;
    // The last stage is a matter of the Dockerfile itself.
    if (build === undefined || stage === undefined || stage.isFinal || !service.field('user').isAbsent)
      return;
    if (!endsAsRoot(stage)) return;
    const { name = String(stage.index) } = stage;
    yield build.field
      .field('target')
      .violation(`Service "${service.name}" runs stage ${name} of its Dockerfile, which leaves it root`);
  },

  examples: {
    bad: [
      'services:\n  app:\n    build:\n      target: dev #!\n      dockerfile_inline: |\n        FROM debian:12 AS dev\n        FROM dev\n        USER 10001\n',
    ],
    good: [
      'services:\n  app:\n    build:\n      target: dev\n      dockerfile_inline: |\n        FROM debian:12 AS dev\n        USER 10001\n        FROM dev\n',
      'services:\n  app:\n    user: "10001"\n    build:\n      target: dev\n      dockerfile_inline: |\n        FROM debian:12 AS dev\n        FROM dev\n        USER 10001\n',
      'services:\n  app:\n    build:\n      dockerfile: app.Dockerfile\n      target: dev\n',
    ],
  },
});

function endsAsRoot(stage: Stage): boolean {
  const user = stage.inherited('USER')?.arguments[0];
  if (user !== undefined) return user.known && isRootUser(user.text);
  let first = stage;
  while (first.parent !== undefined) first = first.parent;
  return first.base?.known === true && !bringsItsUser(first.base.text);
}
