/** Print that holds several figures: where it may be cut, by what the next column counts; print in pieces, joined. */
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

/** A figure printed in pieces, such as 「12 5」. */
const DIGITS = /^\d[\d,. ]*/;
const MOST = 6;

/**
 * The ways in which a figure printed in pieces may have been meant, to choose from.
 * @param raw as printed; what stands behind the digits, such as a unit, goes with each way
 * @param isMoney a gap may then be a point that got lost
 * @returns prints with one figure each: joined, with a point in the last gap, each piece alone;
 * none where the digits are not in pieces
 */
export function tornPrints(raw: string, isMoney: boolean): readonly string[] {
  const print = raw.normalize('NFKC').trim();
  const [torn = ''] = DIGITS.exec(print) ?? [];
  const behind = print.slice(torn.length);
  const pieces = torn.split(' ').filter(Boolean);
  const last = pieces.at(-1);
  if (last === undefined || pieces.length === 1) return [];
  const before = pieces.slice(0, -1).join('');
  const isPointLost = isMoney && !torn.includes('.') && last.length <= 2;
  const ways = [pieces.join(''), ...(isPointLost ? [`${before}.${last}`] : []), ...pieces];
  return [...new Set(ways)].slice(0, MOST).map((way) => way + behind);
}
