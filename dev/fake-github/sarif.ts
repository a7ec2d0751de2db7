import { z } from 'zod';
import type { SarifLimits } from './limits.ts';

const list = z.array(z.looseObject({})).default([]);
const textShape = z.looseObject({ text: z.string().min(1) });
const ruleShape = z.looseObject({
  id: z.string().min(1),
  name: z.string().max(255).optional(),
  shortDescription: textShape.optional(),
  properties: z.looseObject({ tags: z.array(z.string()).default([]) }).optional(),
});
const locationShape = z.looseObject({
  physicalLocation: z
    .looseObject({
      artifactLocation: z.looseObject({ uri: z.string().min(1) }).optional(),
      region: z.looseObject({ startLine: z.int().min(1) }).optional(),
    })
    .optional(),
});
const resultShape = z.looseObject({
  message: textShape,
  locations: z.array(locationShape).default([]),
  codeFlows: z
    .array(z.looseObject({ threadFlows: z.array(z.looseObject({ locations: list })).default([]) }))
    .default([]),
});
const runShape = z.looseObject({
  tool: z.looseObject({
    driver: z.looseObject({ name: z.string().min(1), rules: z.array(ruleShape).default([]) }),
    extensions: list,
  }),
  automationDetails: z.looseObject({ id: z.string() }).optional(),
  results: z.array(resultShape).nullish(),
});
const logShape = z.looseObject({ version: z.literal('2.1.0'), runs: z.array(runShape) });
type Run = z.output<typeof runShape>;
type Result = z.output<typeof resultShape>;

/** Why code scanning rejects a log, most of it in its own words; empty when it takes it. */
export function sarifErrors(log: unknown, limits: SarifLimits): string[] {
  const parsed = logShape.safeParse(log);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `Invalid SARIF. ${issue.path.join('.')}: ${issue.message}`);
  const { runs } = parsed.data;
  return [
    ...excess('runs', runs.length, limits.runs),
    ...categoryErrors(runs),
    ...runs.flatMap((run) => runErrors(run, limits)),
  ];
}

function excess(what: string, count: number, limit: number): string[] {
  return count > limit
    ? [`rejecting SARIF, as there are more ${what} than allowed (${count} > ${limit})`]
    : [];
}

/** The category of a run is its id up to the last slash. */
function categoryErrors(runs: readonly Run[]): string[] {
  const keys = runs.map(({ tool, automationDetails }) => {
    const id = automationDetails?.id ?? '';
    return JSON.stringify([tool.driver.name, id.slice(0, id.lastIndexOf('/') + 1)]);
  });
  return new Set(keys).size === keys.length
    ? []
    : ['A delivery cannot contain multiple runs with the same category'];
}

function runErrors({ tool, results }: Run, limits: SarifLimits): string[] {
  const { rules } = tool.driver;
  const all = results ?? [];
  const most = (counts: readonly number[]) => counts.reduce((a, b) => Math.max(a, b), 0);
  const tags = most(rules.map((rule) => rule.properties?.tags.length ?? 0));
  const locations = most(all.map((result) => result.locations.length));
  return [
    ...excess('results per run', all.length, limits.resultsOfRun),
    ...excess('rules per run', rules.length, limits.rulesOfRun),
    ...excess('tool extensions per run', tool.extensions.length, limits.extensionsOfRun),
    ...excess('tags per rule', tags, limits.tagsOfRule),
    ...excess('locations per result', locations, limits.locationsOfResult),
    ...excess('threadflow steps per result', most(all.map(steps)), limits.stepsOfResult),
    ...new Set(all.flatMap(locationErrors)),
  ];
}

function steps({ codeFlows }: Result): number {
  const flows = codeFlows.flatMap(({ threadFlows }) => threadFlows);
  return flows.reduce((sum, { locations }) => sum + locations.length, 0);
}

function locationErrors({ locations }: Result): string[] {
  const [first] = locations;
  if (first === undefined) return ['locationFromSarifResult: expected at least one location'];
  const { physicalLocation } = first;
  if (physicalLocation === undefined) return ['locationFromSarifResult: expected a physical location'];
  const { artifactLocation } = physicalLocation;
  if (artifactLocation === undefined) return ['locationFromSarifResult: expected artifact location'];
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(artifactLocation.uri) ?? [];
  if (scheme === undefined) return [];
  return [`SARIF URI scheme "${scheme}" did not match the checkout URI scheme "file"`];
}
