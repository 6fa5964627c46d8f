/** Values as OFD writes them in attributes (GB/T 33190 §7.3): arrays, boxes, maps, offsets, colours. */
import type { Color } from '../page/paint/colors.ts';
import type { Box, Matrix } from '../page/paint/matrix.ts';
import { toMatrix } from '../page/paint/matrix.ts';

/** `1 2.5 -3`; what is no number is left out. */
function readArray(value: string | undefined): number[] {
  const numbers = (value ?? '').split(/[\s,]+/).filter((each) => each !== '');
  return numbers.map(Number).filter((each) => Number.isFinite(each));
}

/** `x y width height`; null when it is no box. */
export function readOfdBox(value: string | undefined): Box | null {
  const [x, y, width, height] = readArray(value);
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return null;
  return { x0: x, y0: y, x1: x + width, y1: y + height };
}

/** `a b c d e f`; null when it is no map. */
export function readOfdMatrix(value: string | undefined): Matrix | null {
  return toMatrix(readArray(value));
}

export function readOfdNumber(value: string | undefined, fallback: number): number {
  return readArray(value)[0] ?? fallback;
}

/**
 * Offsets between characters (§11.3): `2 g 3 1.5` is 2 1.5 1.5 1.5.
 * @param most no more are wanted, whatever the repeats say
 */
export function readOffsets(value: string | undefined, most: number): number[] {
  const offsets: number[] = [];
  const words = (value ?? '').split(/[\s,]+/).filter((each) => each !== '');
  for (let at = 0; at < words.length && offsets.length < most; at++) {
    const isRepeat = words[at] === 'g';
    const count = isRepeat ? Number(words[at + 1]) : 1;
    const offset = Number(words[isRepeat ? at + 2 : at]);
    if (isRepeat) at += 2;
    if (!Number.isFinite(offset) || !(count >= 1)) continue;
    for (let i = 0; i < count && offsets.length < most; i++) offsets.push(offset);
  }
  return offsets;
}

/**
 * A colour (§8.3.2); its components say whether it is grey, RGB or CMYK. Of any other kind nothing but
 * that there is one can be told: null.
 * @param value components of 0 to 255, or hexadecimal after a `#`
 */
export function readOfdColor(value: string | undefined): Color | null {
  const parts = (value ?? '')
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map(
      (each) => (each.startsWith('#') ? Number.parseInt(each.slice(1), 16) : Number(each)) / 255,
    );
  if (parts.some((each) => !(each >= 0 && each <= 1))) return null;
  const [first, second, third, fourth] = parts;
  if (first !== undefined && second === undefined) return [first, first, first];
  if (first === undefined || second === undefined || third === undefined) return null;
  const light = (part: number): number => (fourth === undefined ? part : (1 - part) * (1 - fourth));
  return [light(first), light(second), light(third)];
}
