import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A volume of a Compose service is in quotes',
  severity: 'info',
  why: 'Mere opinion: without quotes volumes look alike.',
  fix: 'Remove the quotes.',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  equivalents: ['dclint:no-quotes-in-volumes'],

  *check(service) {
    for (const item of service.field('volumes').items) {
      const { node } = item;
      if (node?.kind !== 'scalar' || node.isPlain || node.isBlock || needsQuotes(node.text)) continue;
      yield item.violation(`Volume ${node.text} of service "${service.name}" is in quotes`);
    }
  },

  examples: {
    bad: ['services:\n  app:\n    volumes:\n      - "/data:/app/data" #!\n      - \'logs:/app/logs\' #!\n'],
    good: [
      'services:\n  app:\n    volumes:\n      - /data:/app/data\n      - type: volume\n        source: "logs"\n        target: "/app/logs"\n      - "./a #1:/a"\n',
    ],
  },
});

/** Whether YAML would read the text as something else without quotes. */
function needsQuotes(text: string): boolean {
  return /^$|^[\s>|*&!%@`"'#{}[\],?:-]|: |\s#|:$|\s$/.test(text);
}
