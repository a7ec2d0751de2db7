import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service is tied to others by links',
  severity: 'info',
  why: 'Links hand the environment of one container to another where the network does not, and hide who may talk to whom.',
  fix: 'Remove `links`: services of a network find each other by name.',
  references: ['https://docs.docker.com/engine/network/links/'],
  equivalents: [],

  *check(service) {
    for (const key of ['links', 'external_links']) {
      const links = service.field(key);
      if (links.items.length > 0) yield links.violation(`Service "${service.name}" uses ${key}`);
    }
  },

  examples: {
    bad: ['services:\n  app:\n    links: #!\n      - db\n    external_links: #!\n      - other\n'],
    good: ['services:\n  app:\n    depends_on:\n      - db\n    links: []\n'],
  },
});
