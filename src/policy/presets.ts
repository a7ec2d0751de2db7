import type { Layer } from '../finding/severity.ts';
import type { PresetName, Tampering, Threshold, Touched } from './policy-file.ts';

/** What holds where the policy file says nothing. */
export interface Preset {
  readonly layers: Readonly<Record<Layer, { readonly block: Threshold; readonly show: Threshold }>>;
  readonly limits: { readonly files: number; readonly bytes: number };
  readonly touched: Touched;
  readonly tampering: Tampering;
  readonly maximumDays: number;
}

const usual = { block: 'high', show: 'medium' } as const;
const hard = { block: 'medium', show: 'low' } as const;

const recommended: Preset = {
  layers: { cloud: usual, cluster: usual, container: usual, code: usual },
  limits: { files: 50_000, bytes: 5_000_000 },
  touched: 'count',
  tampering: 'show',
  maximumDays: 90,
};

export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended,
  strict: {
    ...recommended,
    layers: { cloud: hard, cluster: hard, container: hard, code: hard },
    touched: 'block',
    tampering: 'block',
    maximumDays: 30,
  },
  // The same as recommended, of which nothing blocks: so its report says what requiring the gate would mean.
  audit: recommended,
};
