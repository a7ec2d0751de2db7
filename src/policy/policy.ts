import { z } from 'zod';
import { faultNames } from '../finding/fault.ts';
import { severities } from '../finding/severity.ts';

const threshold = z.enum([...severities, 'never']);

const layer = z
  .strictObject({
    block: threshold.default('high').describe('Introduced findings of this severity or graver block'),
    show: threshold
      .default('medium')
      .describe('Introduced findings of this severity or graver are shown on their line'),
  })
  .prefault({});

const ignored = z.strictObject({
  path: z.string().min(1).describe('Glob over paths from the root of the repository'),
  reason: z.string().min(1).describe('Why nobody needs to look there; stands in the report'),
});

/** The policy file, `.concentric/policy.yaml`, read from the base branch. */
export const policySchema = z
  .strictObject({
    layers: z
      .strictObject({ cloud: layer, cluster: layer, container: layer, code: layer })
      .prefault({})
      .describe('Thresholds of each layer'),
    tolerate: z.array(z.enum(faultNames)).default([]).describe('Faults that do not block, by name'),
    ignore: z.array(ignored).default([]).describe('Paths that are not looked at'),
  })
  .describe('What blocks, what is shown, what is not looked at');

export type Policy = z.infer<typeof policySchema>;

export const defaultPolicy: Policy = policySchema.parse({});
