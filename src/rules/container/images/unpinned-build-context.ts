import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'An image is built from whatever somebody else’s repository holds that day',
  severity: 'medium',
  why: 'Whoever can push there, or sits between you and a plain `http:` address, writes the instructions that you run.',
  fix: 'Name the commit: `https://github.com/org/repo.git#1a2b3c…`, or an image by its version and digest.',
  references: ['https://docs.docker.com/reference/compose-file/build/#context'],
  equivalents: [],

  *check(service) {
    const build = service.field('build');
    const context = build.text === undefined ? build.field('context') : build;
    const further = build.field('additional_contexts');
    const listed = further.items.map((item) => [item.text?.replace(/^[^=]*=/, ''), item] as const);
    const mapped = further.entries.map(([, field]) => [field.text, field] as const);
    for (const [address, field] of [[context.text, context] as const, ...listed, ...mapped])
      yield* unpinned(address ?? '', field, service.name);
  },

  examples: {
    bad: [
      'services:\n  app:\n    build: https://github.com/org/repo.git #!\n  web:\n    build:\n      context: git@github.com:org/repo.git#main #!\n      additional_contexts:\n        - base=docker-image://alpine #!\n  db:\n    build:\n      context: http://example.com/context.tar.gz #!\n',
    ],
    good: [
      'services:\n  app:\n    build: https://github.com/org/repo.git#0123456789abcdef0123456789abcdef01234567:dir\n  web:\n    build:\n      context: .\n      additional_contexts:\n        base: docker-image://alpine:3.20\n        sources: ../sources\n  db:\n    build: ${CONTEXT}\n',
    ],
  },
});

const remote = /^(?:https?:\/\/\S+|git:\/\/\S+|ssh:\/\/\S+|git@\S+|github\.com\/\S+)$/;

function* unpinned(address: string, field: Field, service: string) {
  const [, image] = /^docker-image:\/\/(.+)$/.exec(address) ?? [];
  const isOpen =
    image === undefined
      ? remote.test(address) && !/#[0-9a-f]{40}(?::|$)/.test(address)
      : isFloating(parseImageReference(image));
  if (isOpen)
    yield field.violation(
      `The build of service "${service}" takes ${address.replace(/\/\/[^@/]*@/, '//')} as it is that day`,
    );
}
