import { z } from 'zod';

import { faultNames } from '../finding/fault.ts';
import { confidences, layers, severities } from '../finding/severity.ts';

export const reportId = 'concentric/report/v1';

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
  status: z.enum(['introduced', 'existing', 'fixed']),
  decision: z.object({ action: z.enum(['block', 'show', 'report']), reason: z.string() }),
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
});

const fault = z.object({
  name: z.enum(faultNames),
  stage: z.enum(['source', 'parse', 'render', 'inspect', 'report']),
  place: z.object({ path: z.string(), range: range.optional() }),
  cause: z.string(),
  remedy: z.string(),
  tolerated: z.boolean(),
});

const coverage = z.object({
  path: z.string(),
  state: z.enum(['inspected', 'ignored', 'faulted', 'removed', 'not-ours']),
  by: z.string(),
});

/** The report for machines. Later versions of v1 may add properties, never remove or change one. */
export const reportSchema = z
  .object({
    schema: z.literal(reportId),
    verdict: z.enum(['pass', 'blocked', 'incomplete']),
    reason: z.string(),
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
    coverage: z.array(coverage),
  })
  .describe('What Concentric found in a change.');

export type Report = z.infer<typeof reportSchema>;

/** The schema as JSON Schema, draft 2020-12. */
export function reportJsonSchema(): object {
  // As an input: further properties stay allowed.
  return z.toJSONSchema(reportSchema, { io: 'input' });
}
