import { clip, longestMessage } from '../neutral/clip.ts';
import { visible } from '../neutral/visible.ts';
import type { Paint } from './paint.ts';

export interface Layout {
  readonly paint: Paint;
  /** In columns. */
  readonly width: number;
}

/** A text from outside as one safe line of bounded length. */
export function safeText(text: string): string {
  return visible(clip(text, longestMessage));
}
