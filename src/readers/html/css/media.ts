/**
 * Which conditions of a style sheet hold where reports are read: on a desk screen of usual size, with a mouse,
 * in light colours (Media Queries 4). What is not understood does not hold: its rules may hide a whole page.
 */
import { splitList } from './css-selector.ts';
import { readLength } from './css-values.ts';

/** Pixels: desk screens are no narrower, and windows on them no wider than anyone asks about. */
const SCREEN = { width: 1200, height: 700 } as const;

/** @param prelude what stands before the braces, from its `@` on */
export function isForScreens(prelude: string): boolean {
  const [, name = '', rest = ''] = /^@([\w-]+)([\s\S]*)$/.exec(prelude) ?? [];
  switch (name.toLowerCase()) {
    case 'layer':
      return true;
    case 'supports':
      return !/\bnot\b/i.test(rest);
    case 'media':
      return splitList(rest).some(holds);
    // A box is as wide as the screen, as far as anybody knows.
    case 'container':
      return holds(rest.slice(rest.indexOf('(')));
    default:
      return false;
  }
}

function holds(query: string): boolean {
  const text = query
    .trim()
    .toLowerCase()
    .replace(/^only\s+/, '');
  const isNot = /^not\b/.test(text);
  const parts = text
    .replace(/^not\b/, '')
    .split(/\band\b/)
    .map((part) => part.trim());
  const answers = parts.map(answer);
  if (answers.includes(null)) return false;
  return answers.every((each) => each === true) !== isNot;
}

/** Null for what is not understood. */
function answer(part: string): boolean | null {
  if (part === '' || part === 'all' || part === 'screen') return true;
  if (/^[a-z]+$/.test(part)) return false;
  const [, inner = ''] = /^\(([^()]*)\)$/.exec(part) ?? [];
  const [name = '', value = ''] = inner.split(':').map((each) => each.trim());
  const said = SAID[inner.replaceAll(/\s+/g, '')];
  if (said !== undefined) return said;
  const [, least, side] = /^(min|max)-(?:device-)?(width|height)$/.exec(name) ?? [];
  if (least !== undefined) return isWithin(side, least === 'min' ? '>=' : '<=', value);
  return readRange(inner);
}

const SAID: Readonly<Record<string, boolean>> = {
  'hover:hover': true,
  'any-hover:hover': true,
  'hover:none': false,
  'pointer:fine': true,
  'any-pointer:fine': true,
  'pointer:coarse': false,
  'orientation:landscape': true,
  'orientation:portrait': false,
  'prefers-color-scheme:light': true,
  'prefers-color-scheme:dark': false,
  'prefers-reduced-motion:no-preference': true,
  'prefers-reduced-motion:reduce': false,
  'scripting:enabled': true,
  'scripting:none': false,
  'forced-colors:none': true,
  'forced-colors:active': false,
  color: true,
  hover: true,
  pointer: true,
  monochrome: false,
};

/** `width <= 600px`, `600px < width`, `400px <= width <= 700px`. */
function readRange(inner: string): boolean | null {
  const [first, sign, second, nextSign, third] = inner.split(/([<>]=?)/).map((each) => each.trim());
  if (first === undefined || sign === undefined || second === undefined) return null;
  if (third !== undefined && nextSign !== undefined) {
    const [low, high] = [isWithin(second, turn(sign), first), isWithin(second, nextSign, third)];
    return low === null || high === null ? null : low && high;
  }
  return /^\d/.test(first) ? isWithin(second, turn(sign), first) : isWithin(first, sign, second);
}

function turn(sign: string): string {
  return sign.startsWith('<') ? sign.replace('<', '>') : sign.replace('>', '<');
}

/** At least so wide: of every desk screen; at most so wide: of those too that are only just one. */
function isWithin(side: string | undefined, sign: string, value: string): boolean | null {
  const length = readLength(value, 16);
  if (length === null || (side !== 'width' && side !== 'height')) return null;
  return sign.startsWith('>') ? length <= SCREEN[side] : length >= SCREEN[side];
}
