/**
 * What the code and its packages take for granted and the engines we promise to run in (Chromium
 * 102, Firefox 115) have not, after ECMA-262. Imported for its effect, and first, by the page and by
 * each worker. What only pdf.js asks for stands in `fill-in-for-pdf.ts`.
 */
import { define } from './define.ts';

type List = readonly unknown[];
type Test = (value: unknown, index: number, list: List) => unknown;
type Order = (a: unknown, b: unknown) => number;

/** Counts a negative place from the end. */
function placeOf({ length }: { readonly length: number }, index: number): number {
  const whole = Math.trunc(index) || 0;
  return whole < 0 ? length + whole : whole;
}

function at(this: List | string, index: number): unknown {
  return this[placeOf(this, index)];
}

function findLastIndex(this: List, test: Test): number {
  let index = this.length - 1;
  while (index >= 0 && !test(this[index], index, this)) index--;
  return index;
}

function findLast(this: List, test: Test): unknown {
  return this[findLastIndex.call(this, test)];
}

function toReversed(this: List): unknown[] {
  return [...this].reverse();
}

function toSorted(this: List, order?: Order): unknown[] {
  return [...this].sort(order);
}

function toSpliced(this: List, ...change: [number, number, ...unknown[]]): unknown[] {
  const copy = [...this];
  copy.splice(...change);
  return copy;
}

function withValue(this: List, index: number, value: unknown): unknown[] {
  const place = placeOf(this, index);
  if (place < 0 || place >= this.length) throw new RangeError(`No item ${index}`);
  const copy = [...this];
  copy[place] = value;
  return copy;
}

function hasOwn(target: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(target, key);
}

const lists = { at, findLast, findLastIndex };
const copies = { toReversed, toSorted, toSpliced, with: withValue };

export const FILLED_IN = [
  [Object, { hasOwn }],
  [String.prototype, { at }],
  [Array.prototype, { ...lists, ...copies }],
  [Object.getPrototypeOf(Uint8Array.prototype), lists],
] as const;

define(FILLED_IN);
