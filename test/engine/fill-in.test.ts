/** Each stand-in does what the engine's own method does. */
import { describe, expect, test } from 'vitest';
import { copyStructure } from '../../src/engine/copy-structure.ts';
import type { Missing } from '../../src/engine/define.ts';
import { FILLED_IN } from '../../src/engine/fill-in.ts';
import { FILLED_IN_FOR_PDF } from '../../src/engine/fill-in-for-pdf.ts';

type Method = (this: unknown, ...values: unknown[]) => unknown;

function standIn(target: object, name: string): Method {
  const all: Missing = [...FILLED_IN, ...FILLED_IN_FOR_PDF];
  const found = all.find(([each]) => each === target)?.[1][name];
  if (typeof found !== 'function') throw new Error(`${name} is not filled in`);
  return found as Method;
}

const isEven = (value: unknown): boolean => Number(value) % 2 === 0;
const descending = (a: unknown, b: unknown): number => Number(b) - Number(a);
const LIST = [3, 1, 10, 2, 7];
const HOLES = Array.from<number | undefined>({ length: 3 });

const CASES: readonly (readonly [name: string, list: readonly unknown[], values: unknown[]])[] = [
  ['at', LIST, [0]],
  ['at', LIST, [-1]],
  ['at', LIST, [-9]],
  ['at', LIST, [1.9]],
  ['at', LIST, [Number.NaN]],
  ['findLast', LIST, [isEven]],
  ['findLast', [1, 3], [isEven]],
  ['findLastIndex', LIST, [isEven]],
  ['findLastIndex', [1, 3], [isEven]],
  ['toReversed', LIST, []],
  ['toReversed', HOLES, []],
  ['toSorted', LIST, []],
  ['toSorted', LIST, [descending]],
  ['toSpliced', LIST, [1, 2]],
  ['toSpliced', LIST, [-1, 1, 'a', 'b']],
  ['toSpliced', LIST, [2]],
  ['with', LIST, [1, 9]],
  ['with', LIST, [-1, 9]],
];

/** By the definition, where the Node that runs this has the method too. */
const own = (name: string): Method | undefined =>
  (Array.prototype as unknown as Record<string, Method | undefined>)[name];

describe('lists', () => {
  test.each(CASES)('%s of %j with %j', (name, list, values) => {
    const before = [...list];
    const result = standIn(Array.prototype, name).call(list, ...values);
    expect(result).toEqual(own(name)?.call(list, ...values));
    expect(list).toEqual(before);
  });

  test('a place outside is refused', () => {
    for (const index of [5, -6]) {
      expect(() => standIn(Array.prototype, 'with').call(LIST, index, 0)).toThrow(RangeError);
    }
  });

  test('at works on text and bytes', () => {
    expect(standIn(String.prototype, 'at').call('勾稽', -1)).toBe('稽');
    const bytes = Object.getPrototypeOf(Uint8Array.prototype) as object;
    expect(standIn(bytes, 'at').call(Uint8Array.of(4, 5), -1)).toBe(5);
  });
});

describe('the rest', () => {
  test('hasOwn sees own keys alone, also without a prototype', () => {
    const hasOwn = standIn(Object, 'hasOwn');
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect([hasOwn(bare, 'a'), hasOwn({}, 'toString')]).toEqual([true, false]);
  });

  test('withResolvers settles its promise', async () => {
    type Made = { promise: Promise<unknown>; resolve: Method; reject: Method };
    const made = standIn(Promise, 'withResolvers').call(Promise) as Made;
    made.resolve(3);
    await expect(made.promise).resolves.toBe(3);
    const failed = standIn(Promise, 'withResolvers').call(Promise) as Made;
    failed.reject(new Error('no'));
    await expect(failed.promise).rejects.toThrow('no');
  });

  test('transferToFixedLength copies, cuts and pads', () => {
    const transfer = standIn(ArrayBuffer.prototype, 'transferToFixedLength');
    const { buffer } = Uint8Array.of(1, 2, 3);
    const made = (length?: number): number[] => [
      ...new Uint8Array(transfer.call(buffer, length) as ArrayBuffer),
    ];
    expect([made(), made(2), made(4)]).toEqual([
      [1, 2, 3],
      [1, 2],
      [1, 2, 3, 0],
    ]);
  });

  test('structures are copied, with bytes, cycles and errors', () => {
    const bytes = new Uint8Array([9, 8, 7, 6]).subarray(1, 3);
    const value: Record<string, unknown> = {
      bytes,
      view: new DataView(new ArrayBuffer(4), 1, 2),
      list: [1, undefined, null],
      map: new Map([['a', new Set([1])]]),
      at: new Date(0),
    };
    value['self'] = value;
    const copied = copyStructure(value) as typeof value;
    expect(copied).toEqual(structuredClone(value));
    const { name, message } = copyStructure(new RangeError('far')) as Error;
    expect([name, message]).toEqual(['RangeError', 'far']);
    expect(copied['self']).toBe(copied);
    expect(copied['bytes']).not.toBe(bytes);
    expect(() => copyStructure({ run: () => 1 })).toThrow('cannot be copied');
  });
});
