import { readSettings } from '../../src/config/read-settings.ts';
import { policyFileSchema } from '../../src/policy/policy-file.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { rulebookOf, type Rulebook } from '../../src/policy/rulebook.ts';
import type { Catalogue } from '../../src/policy/rule-settings.ts';
import { waiverFileSchema } from '../../src/policy/waiver.ts';
import type { Finding } from '../../src/finding/finding.ts';

/** A few rules to write policies about. */
export const catalogue: Catalogue = [
  { id: 'root-user', layer: 'container', topic: 'user', severity: 'medium', aliases: ['runs-as-root'] },
  { id: 'unset-user', layer: 'container', topic: 'user', severity: 'low' },
  { id: 'host-network', layer: 'container', topic: 'isolation', severity: 'high' },
  {
    id: 'foreign-registry',
    layer: 'code',
    topic: 'images',
    severity: 'high',
    parameters: { registries: { value: [] }, most: { value: 3 }, strict: { value: false } },
  },
];

/** What the two files say; paths and labels as in a repository. */
export function rulebook(written: string, waivers?: string): Rulebook {
  const label = 'main';
  const of = (title: string, path: string, text: string) => ({ title, path, label, text });
  return rulebookOf(
    readSettings(of('The policy', '.concentric/policy.yaml', written), policyFileSchema),
    waivers === undefined
      ? undefined
      : readSettings(of('The list of waivers', '.concentric/waivers.yaml', waivers), waiverFileSchema),
    catalogue,
    label,
  );
}

export function policy(text: string): Policy {
  return rulebook(text).policy;
}

/** A finding of `host-network` in `deploy/web.yaml`. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'host-network',
    layer: 'container',
    severity: 'high',
    confidence: 'high',
    message: 'The pod shares the network of its node',
    path: 'deploy/web.yaml',
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    subject: { kind: 'Deployment', namespace: 'shop', name: 'web' },
    field: 'spec.template.spec.hostNetwork',
    fingerprint: '0123456789abcdef',
    sources: [{ tool: 'concentric', rule: 'host-network' }],
    ...overrides,
  };
}
