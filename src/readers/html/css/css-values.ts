/** Values of CSS that decide whether text is seen: lengths in pixels, colours with their alpha. */
import { readHex, hexOf } from '../../seen/colors.ts';

export interface CssColor {
  readonly hex: string;
  /** From 0, which shows nothing, to 1. */
  readonly alpha: number;
}

/** Of the named colours those that text disappears by, and those that mean something (red). */
const NAMED: Readonly<Record<string, string>> = {
  white: 'ffffff',
  snow: 'fffafa',
  ivory: 'fffff0',
  floralwhite: 'fffaf0',
  ghostwhite: 'f8f8ff',
  mintcream: 'f5fffa',
  azure: 'f0ffff',
  whitesmoke: 'f5f5f5',
  gainsboro: 'dcdcdc',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  silver: 'c0c0c0',
  gray: '808080',
  grey: '808080',
  black: '000000',
  window: 'ffffff',
  windowtext: '000000',
  canvas: 'ffffff',
  canvastext: '000000',
  red: 'ff0000',
  crimson: 'dc143c',
  firebrick: 'b22222',
  darkred: '8b0000',
  yellow: 'ffff00',
  lightyellow: 'ffffe0',
  blue: '0000ff',
  navy: '000080',
  green: '008000',
  teal: '008080',
  maroon: '800000',
  orange: 'ffa500',
};

/** Null for a colour that is not known here, or none. */
export function readColor(value: string): CssColor | null {
  const text = value.trim();
  if (text === 'transparent') return { hex: 'ffffff', alpha: 0 };
  const named = NAMED[text];
  if (named !== undefined) return { hex: named, alpha: 1 };
  const [, digits = ''] = /^#([\da-f]{3,8})$/.exec(text) ?? [];
  if (digits.length === 4 || digits.length === 8) return readAlphaHex(digits);
  const hex = readHex(digits);
  if (hex !== null) return { hex, alpha: 1 };
  return readFunction(text);
}

function readAlphaHex(digits: string): CssColor | null {
  const size = digits.length / 4;
  const hex = readHex(digits.slice(0, size * 3));
  const last = digits.slice(size * 3);
  const alpha = Number.parseInt(last.length === 1 ? last + last : last, 16) / 255;
  return hex === null ? null : { hex, alpha };
}

function readFunction(text: string): CssColor | null {
  const [, name = '', inner = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? [];
  const parts = inner.split(/[\s,/]+/).filter((part) => part !== '');
  const [first = 0, second = 0, third = 0] = parts.map(Number.parseFloat);
  if (parts.length < 3 || [first, second, third].some(Number.isNaN)) return null;
  const alpha = parts[3] === undefined ? 1 : readShare(parts[3]);
  if (name === 'hsl') return { hex: fromHsl(first, second / 100, third / 100), alpha };
  const scale = inner.includes('%') ? 2.55 : 1;
  return { hex: hexOf(first * scale, second * scale, third * scale), alpha };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const place = (offset + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return hexOf(part(0), part(8), part(4));
}

/** `0.5` or `50%`. */
export function readShare(value: string): number {
  const number = Number.parseFloat(value);
  return value.trim().endsWith('%') ? number / 100 : number;
}

/** Pixels in a unit; font-relative ones depend on the size around. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  rem: 16,
  vw: 10,
  vh: 10,
};

/** @param fontSize in pixels, of which em and % are shares; null for what is no length */
export function readLength(value: string, fontSize: number): number | null {
  const [, digits = '', unit = ''] =
    /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)/.exec(value.trim()) ?? [];
  if (digits === '') return null;
  const number = Number(digits);
  if (unit === '' || number === 0) return number;
  if (unit === 'em') return number * fontSize;
  if (unit === 'ex' || unit === 'ch') return (number * fontSize) / 2;
  if (unit === '%') return (number * fontSize) / 100;
  const scale = UNITS[unit];
  return scale === undefined ? null : number * scale;
}
