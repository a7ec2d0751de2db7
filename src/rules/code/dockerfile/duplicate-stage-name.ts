import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'Two build stages have the same name',
  severity: 'low',
  why: '`--from` and `--target` mean the last stage of a name: what is copied or built may be another one than its author meant.',
  fix: 'Give every stage a name of its own.',
  references: ['https://docs.docker.com/reference/build-checks/duplicate-stage-name/'],
  equivalents: [
    'buildkit:DuplicateStageName',
    'hadolint:DL3024',
    'trivy:DS-0012',
    'checkov:CKV_DOCKER_11',
    'kics:same_alias_in_different_froms',
  ],

  *check({ stages }) {
    const seen = new Set<string>();
    for (const stage of stages) {
      const name = stage.name?.toLowerCase();
      if (name === undefined) continue;
      if (seen.has(name)) yield stage.violation(`A stage before this one is called "${name}" already`);
      seen.add(name);
    }
  },

  examples: {
    bad: ['FROM debian:12 AS build\nFROM debian:12 as Build #!\nFROM build AS build #!\n'],
    good: ['FROM debian:12 AS build\nFROM build AS test\nFROM build\nFROM build\n'],
  },
});
