/**
 * Colours as six hexadecimal digits, and whether anybody can tell text from its ground by them. Contrast
 * is that of WCAG 2.2 (relative luminance).
 */

/** What text stands on: a colour, or `unknown` where a picture or a style that is not at hand decides. */
export type Ground = string;
export const UNKNOWN: Ground = 'unknown';
export const PAPER: Ground = 'ffffff';
/** The colour of text that is not painted. */
export const TRANSPARENT = 'none';

/** Below this nobody reads it: F2F2F2 on white is 1.12, and that can still be made out. */
const LEAST_CONTRAST = 1.1;
/** Two colours of one luminance are told apart by a hue that differs by this much. */
const LEAST_DISTANCE = 32;

/** Six digits of three or six, in lower case; null for anything else. */
export function readHex(text: string | undefined): string | null {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text?.trim() ?? '')?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&');
}

export function hexOf(red: number, green: number, blue: number): string {
  return [red, green, blue]
    .map((part) => Math.min(Math.max(Math.round(part), 0), 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}

export function blendsIn(color: string, ground: Ground): boolean {
  if (color === TRANSPARENT) return true;
  if (ground === UNKNOWN) return false;
  const [ink, paper] = [partsOf(color), partsOf(ground)];
  const distance = Math.max(...ink.map((part, index) => Math.abs(part - (paper[index] ?? 0))));
  if (distance >= LEAST_DISTANCE) return false;
  const [light = 0, dark = 0] = [luminanceOf(ink), luminanceOf(paper)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST;
}

/** The reds by which people mean a figure below zero. */
export function isRed(color: string | null): boolean {
  if (color === null) return false;
  const [red, green, blue] = partsOf(color);
  return red >= 0xb0 && green <= 0x50 && blue <= 0x50;
}

function partsOf(color: string): readonly [red: number, green: number, blue: number] {
  const value = Number.parseInt(color, 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

function luminanceOf([red, green, blue]: readonly [number, number, number]): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
