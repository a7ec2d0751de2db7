import { z } from 'zod';
import { faultNames } from '../finding/fault.ts';
import { severities } from '../finding/severity.ts';
import { globsSchema } from './glob.ts';

export const presetNames = ['recommended', 'strict', 'audit'] as const;
export type PresetName = (typeof presetNames)[number];

export const thresholds = [...severities, 'never'] as const;
export type Threshold = (typeof thresholds)[number];

export const touchedChoices = ['count', 'show', 'block'] as const;
export type Touched = (typeof touchedChoices)[number];

export const tamperingChoices = ['show', 'block'] as const;
export type Tampering = (typeof tamperingChoices)[number];

const reason = z.string().trim().min(1).describe('Why; stands in the report');
const threshold = z.enum(thresholds);

const layer = z.strictObject({
  block: threshold.optional().describe('Introduced findings of this severity or graver block'),
  show: threshold
    .optional()
    .describe('Introduced findings of this severity or graver are shown on their line'),
});

const ofLayer = layer.optional();
const layerSettings = z
  .strictObject({ cloud: ofLayer, cluster: ofLayer, container: ofLayer, code: ofLayer })
  .describe('Thresholds by layer');

const parameterValue = z.union([z.array(z.string()), z.number(), z.boolean()]);

const switched = z.enum(['off', ...severities]);

const scopedRule = z.union([
  switched,
  z.strictObject({
    off: z.boolean().optional().describe('Whether the rule is switched off'),
    severity: z.enum(severities).optional().describe('The severity of all its findings'),
  }),
]);

const rule = z.union([
  switched,
  z.strictObject({
    off: z.boolean().optional().describe('Whether the rule is switched off'),
    severity: z.enum(severities).optional().describe('The severity of all its findings'),
    parameters: z
      .record(z.string(), parameterValue)
      .optional()
      .describe('What the rule lets a policy set; `concentric explain RULE` lists it'),
  }),
]);

const touched = z
  .enum(touchedChoices)
  .describe(
    'What becomes of a finding that was there before on an object the change touches: only counted, shown, or blocking like an introduced one',
  );

const scope = z.strictObject({
  match: globsSchema.describe('The files this is about: one glob or several'),
  layers: layerSettings.optional(),
  rules: z
    .record(z.string(), scopedRule)
    .optional()
    .describe('As above, without parameters: a rule is parameterised once for all files'),
  touched: touched.optional(),
});

const ignored = z.strictObject({
  paths: globsSchema.describe('The files nobody looks at: one glob or several'),
  reason,
});

const tolerated = z.union([
  z.enum(faultNames),
  z.strictObject({
    fault: z.enum(faultNames),
    paths: globsSchema.optional().describe('Only where the fault is about one of these files'),
    reason,
  }),
]);

const limits = z.strictObject({
  files: z
    .int()
    .min(1)
    .optional()
    .describe('A change of more files is not looked at as a whole: the rest is the fault `change-too-large`'),
  bytes: z
    .int()
    .min(1)
    .max(5_000_000)
    .optional()
    .describe('A larger file is not looked at: the fault `file-too-large`'),
});

const waivers = z.strictObject({
  maximumDays: z
    .int()
    .min(1)
    .max(3660)
    .optional()
    .describe('How long after its creation a waiver may expire at the latest'),
});

/** The policy file, `.concentric/policy.yaml`, as it is written; what it leaves out, its preset says. */
export const policyFileSchema = z
  .strictObject({
    preset: z
      .enum(presetNames)
      .optional()
      .describe('What holds where this file says nothing; `audit` never blocks and says what would'),
    layers: layerSettings.optional(),
    rules: z
      .record(z.string(), rule)
      .optional()
      .describe(
        'Rules by id, or all of a topic by `layer/topic`: `off`, a severity, or both with parameters; an id goes before its topic',
      ),
    paths: z
      .array(scope)
      .optional()
      .describe(
        'What differs for some files; of several that cover a file the later goes before the earlier',
      ),
    ignore: z
      .array(ignored)
      .optional()
      .describe(
        'Files that are not looked at; they stay in the report. What a change moves there is looked at',
      ),
    environments: z
      .record(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), globsSchema)
      .optional()
      .describe('Names of environments with the files that make them, for waivers'),
    tolerate: z
      .array(tolerated)
      .optional()
      .describe('Faults that do not block: by name, or with paths and a reason. They stay in the report'),
    limits: limits.optional().describe('How much is looked at'),
    touched: touched.optional(),
    waivers: waivers.optional().describe('What waivers may do'),
    tampering: z
      .enum(tamperingChoices)
      .optional()
      .describe(
        'Whether a change that would loosen this policy, add waivers or break either blocks, or is only shown; it never takes effect before the merge',
      ),
  })
  .describe('What blocks, what is shown, what is not looked at');

export type PolicyFile = z.infer<typeof policyFileSchema>;
export type WrittenRule = NonNullable<PolicyFile['rules']>[string];
export type WrittenLayers = NonNullable<PolicyFile['layers']>;
