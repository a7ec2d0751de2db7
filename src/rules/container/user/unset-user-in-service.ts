import { bringsItsUser } from '../../../analysis/image-user.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'Nobody says as whom a Compose service runs',
  severity: 'info',
  confidence: 'low',
  why: 'Most images run as root when nothing else is said.',
  fix: 'Write `user` with the number of an unprivileged user that the image knows.',
  references: ['https://docs.docker.com/reference/compose-file/services/#user'],
  equivalents: [],

  *check(service) {
    const user = service.field('user');
    const image = service.field('image').text;
    if (image === undefined || bringsItsUser(image)) return;
    // What is built here has a Dockerfile, and that is judged itself.
    if (!user.isAbsent || !service.field('build').isAbsent) return;
    yield user.violation(`Service "${service.name}" runs as the user of its image, often root`);
  },

  examples: {
    bad: ['services:\n  app: #!\n    image: app:1\n'],
    good: [
      'services:\n  app:\n    image: app:1\n    user: "10001"\n  web:\n    build: .\n  db:\n    image: db:1\n    user: ${ID}\n  cache:\n    image: nginxinc/nginx-unprivileged:1.27\n',
    ],
  },
});
