/** Where print that holds several figures may be cut, by what the next column counts. */
import { readFigure } from '../../lib/read-figure.ts';
import type { FigureUse } from '../../lib/read-figure.ts';

/** A longer run of digits is several figures, or none. */
const LONGEST_FIGURE = 15;

/**
 * Where a run of digits may be cut next: after how many of its characters. A sign begins a figure of
 * its own, which only a column of changes holds; a point and a unit stay with the last digits.
 * @param room how many figures the run may still hold
 * @returns null for print that is never cut
 */
export function cutsOf(rest: string, room: number, kind: FigureUse | undefined): number[] | null {
  const run = /^([+\-−－＋]?)(\d+)(?=$|[+\-−－＋]\d)/.exec(rest);
  if (run === null) return cutsOfMoney(rest, room, kind);
  const [whole, sign = '', digits = ''] = run;
  if (sign !== '' && kind !== 'change') return kind === undefined ? null : [];
  if (room < 2 && whole.length < rest.length) return [];
  const longest = digits.startsWith('0') ? 1 : Math.min(digits.length, LONGEST_FIGURE);
  const least = room < 2 ? digits.length : 1;
  return range(least, longest).map((length) => sign.length + length);
}

/** 「124567890.50元」: the digits before the point are cut, the rest belongs to the amount. */
function cutsOfMoney(rest: string, room: number, kind: FigureUse | undefined): number[] | null {
  const digits = /^(\d+)(?:\.\d+)?\s*(?:[十百千]?万?|亿)[元圆]?$/.exec(rest)?.[1];
  if (digits === undefined) return null;
  if (kind === 'money') return [rest.length];
  const longest = digits.startsWith('0') ? 1 : Math.min(digits.length - 1, LONGEST_FIGURE);
  return room < 2 ? [] : range(1, longest);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

/** The figure that print is in a column of that kind; null where it is none. */
export function valueOf(text: string, kind: FigureUse | undefined): number | null {
  const reading = readFigure(text, kind);
  return reading.kind === 'number' ? reading.value : null;
}
