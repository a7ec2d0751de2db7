import { z } from 'zod';

import { faultNames } from '../finding/fault.ts';
import { coverageStates, deciders, waiverStates } from '../finding/outcome.ts';
import { confidences, layers, severities } from '../finding/severity.ts';

export const reportId = 'concentric/report/v2';

const count = z.int().min(0);
const position = z.object({ line: z.int().min(1), column: z.int().min(1) });
const range = z
  .object({ start: position, end: position })
  .describe('Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive.');
const statusCounts = z.object({ introduced: count, fixed: count, existing: count });

const finding = z.object({
  rule: z.string(),
  layer: z.enum(layers),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  status: z.enum(['introduced', 'existing', 'moved', 'fixed']),
  decision: z.object({
    action: z.enum(['block', 'show', 'report']),
    by: z.enum(deciders).describe('What of the policy decided.'),
    reason: z.string(),
    source: z.string().describe('The setting that decided and where it stands; empty when none did.'),
  }),
  message: z.string(),
  path: z.string().describe('From the root of the repository, with `/`.'),
  range,
  subject: z.object({
    kind: z.string(),
    namespace: z.string(),
    name: z.string(),
    container: z.string().optional(),
  }),
  field: z.string().describe('Path of the field inside the subject.'),
  fingerprint: z.string().describe('The same for the same finding in another run, across shifts of lines.'),
  sources: z.array(z.object({ tool: z.string(), rule: z.string() })),
  change: z
    .enum(['weakened', 'removed'])
    .exactOptional()
    .describe('Of the change itself: what it weakens, or what it removes; that stands in the base.'),
  environments: z
    .array(z.string())
    .exactOptional()
    .describe('Names of the environments of the policy that the file makes.'),
});

const fault = z.object({
  name: z.enum(faultNames),
  stage: z.enum(['source', 'parse', 'render', 'inspect', 'report']),
  place: z.object({ path: z.string(), range: range.optional() }),
  cause: z.string(),
  remedy: z.string(),
  tolerated: z.boolean(),
  toleratedBy: z.string().describe('The reason and the line of the policy; empty when none tolerates it.'),
});

const coverage = z.object({
  path: z.string(),
  state: z.enum(coverageStates),
  by: z.string().describe('The reader, the line of the policy or the fault that decided.'),
});

const waiver = z.object({
  about: z.string(),
  state: z.enum(waiverStates),
  findings: count.describe('Findings of this run that it is about.'),
  owner: z.string(),
  expires: z.string(),
  source: z.string(),
});

const note = z.object({
  place: z.object({ path: z.string(), range: range.optional() }).optional(),
  text: z.string(),
});

/** The report for machines. Later versions of v2 may add properties, never remove or change one. */
export const reportSchema = z
  .object({
    schema: z.literal(reportId),
    verdict: z.enum(['pass', 'blocked', 'incomplete']),
    reason: z.string(),
    decidedBy: z.array(z.string()).describe('The settings that made the verdict, with where they stand.'),
    policy: z.object({
      preset: z.string(),
      path: z.string().nullable().describe('`null` when there is no policy and the preset alone applies.'),
      label: z.string().describe('Where it was looked for.'),
    }),
    compared: z.object({ base: z.string().nullable(), head: z.string() }),
    counts: statusCounts.extend({
      blocking: count,
      shown: count,
      faults: count.describe('Faults the policy does not tolerate.'),
      tolerated: count,
      layers: z.object({
        cloud: statusCounts,
        cluster: statusCounts,
        container: statusCounts,
        code: statusCounts,
      }),
    }),
    findings: z.array(finding),
    faults: z.array(fault),
    coverage: z.array(coverage).describe('Every changed path once.'),
    waivers: z.array(waiver),
    notes: z.array(note),
  })
  .describe('What Concentric found in a change.');

export type Report = z.infer<typeof reportSchema>;

/** The schema as JSON Schema, draft 2020-12. */
export function reportJsonSchema(): object {
  // As an input: further properties stay allowed.
  return z.toJSONSchema(reportSchema, { io: 'input' });
}
