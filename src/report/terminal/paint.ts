import { styleText } from 'node:util';

import type { Verdict } from '../../finding/outcome.ts';
import type { Severity } from '../../finding/severity.ts';

export type Style = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });
export const plain: Paint = (_style, text) => text;

export const severityStyle: Readonly<Record<Severity, Style>> = {
  critical: ['bold', 'red'],
  high: ['bold', 'red'],
  medium: ['bold', 'yellow'],
  low: ['bold', 'cyan'],
  info: ['bold', 'blue'],
};

export const verdictStyle: Readonly<Record<Verdict, Style>> = {
  pass: ['bold', 'green'],
  blocked: ['bold', 'red'],
  incomplete: ['bold', 'yellow'],
};
