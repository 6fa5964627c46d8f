/** Looks as files say them: styles upon styles, each of which leaves some of it to whatever stands further up. */
import { PLAIN } from './seen-runs.ts';
import type { Look } from './seen-runs.ts';

export type PartialLook = { readonly [key in keyof Look]?: Look[key] };

/** Points up to which a size is worth a look: digits behind larger ones may be marks of notes. */
const SMALL = 8;

/** @param looks the nearest first; `PLAIN` itself where none of them says anything */
export function mergeLooks(looks: readonly PartialLook[]): Look {
  const merged = { ...PLAIN };
  for (const look of looks.toReversed()) Object.assign(merged, look);
  return plainly(merged);
}

/** `PLAIN` itself for a look that says nothing, so that text without any costs nothing. */
export function plainly(look: Look): Look {
  const { isHidden, isStruck, shift, color, ground, size } = look;
  const isUsual = color === null && ground === null && (size === null || size > SMALL);
  return !isHidden && !isStruck && shift === 'none' && isUsual ? PLAIN : look;
}
