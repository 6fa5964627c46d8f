/**
 * What the code and its packages take for granted and the engines we promise to run in (Chromium
 * 102, Firefox 115, Node 20) have not, after ECMA-262. Imported for its effect, and first: by the page,
 * by each worker, and by what loads pdf.js. A method that the engine has is left alone.
 */
import { copyStructure } from './copy-structure.ts';

type List = readonly unknown[];
type Test = (value: unknown, index: number, list: List) => unknown;
type Order = (a: unknown, b: unknown) => number;

function at(this: List | string, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
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
  const whole = Math.trunc(index) || 0;
  const place = whole < 0 ? this.length + whole : whole;
  if (place < 0 || place >= this.length) throw new RangeError(`No item ${index}`);
  const copy = [...this];
  copy[place] = value;
  return copy;
}

function hasOwn(target: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(target, key);
}

interface Resolvers {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

function withResolvers(): Resolvers {
  let resolve: Resolvers['resolve'] = () => undefined;
  let reject: Resolvers['reject'] = () => undefined;
  const promise = new Promise<unknown>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** The old buffer stays as it was: pdf.js, which alone asks for this, never looks at it again. */
function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
}

/** What is filled in, and where it belongs; `test/engine` holds the code to this list. */
export const FILLED_IN: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
  [Object, { hasOwn }],
  [Promise, { withResolvers }],
  [String.prototype, { at }],
  [
    Array.prototype,
    { at, findLast, findLastIndex, toReversed, toSorted, toSpliced, with: withValue },
  ],
  [Object.getPrototypeOf(Uint8Array.prototype) as object, { at, findLast, findLastIndex }],
  [ArrayBuffer.prototype, { transferToFixedLength }],
  [globalThis, { structuredClone: copyStructure }],
];

for (const [target, methods] of FILLED_IN) {
  for (const [name, value] of Object.entries(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}
