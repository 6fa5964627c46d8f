import { expect, test, vi } from 'vitest';
import { createAheadReader } from '../../../src/store/storage/read-ahead.ts';

const blob = new Blob(['0123456789abcdef']);
const textOf = (bytes: ArrayBuffer | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes);

test('any part is what it is in the whole, in whatever order they are asked for', async () => {
  const reader = createAheadReader<string>(6);
  for (const [from, to, text] of [
    [0, 2, '01'],
    [2, 6, '2345'],
    [4, 8, '4567'],
    [1, 3, '12'],
    [0, 16, '0123456789abcdef'],
    [14, 16, 'ef'],
    [5, 5, ''],
  ] as const) {
    expect(textOf(await reader.read('a', () => blob, { from, to }))).toBe(text);
  }
});

test('the browser is asked once for those that stand behind each other', async () => {
  const reader = createAheadReader<string>(6);
  const whole = vi.fn(() => blob);
  for (const from of [0, 2, 4, 6, 8]) await reader.read('a', whole, { from, to: from + 2 });
  expect(whole).toHaveBeenCalledTimes(2);
});

test('another Blob is another; after it was forgotten it is asked for again', async () => {
  const reader = createAheadReader<string>();
  const span = { from: 0, to: 2 };
  const other = new Blob(['xyz']);
  expect(textOf(await reader.read('a', () => blob, span))).toBe('01');
  expect(textOf(await reader.read('b', () => other, span))).toBe('xy');
  reader.forget();
  expect(textOf(await reader.read('b', () => blob, span))).toBe('01');
});

test('one that is gone has no part; one that cannot be read is told of, and hides no later one', async () => {
  const reader = createAheadReader<string>();
  const span = { from: 0, to: 2 };
  expect(await reader.read('a', () => undefined, span)).toBeNull();
  const broken = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  await expect(reader.read('b', () => broken as unknown as Blob, span)).rejects.toThrow('gone');
  expect(textOf(await reader.read('b', () => blob, span))).toBe('01');
});

test('each caller has bytes of its own', async () => {
  const reader = createAheadReader<string>();
  const span = { from: 0, to: 2 };
  const first = await reader.read('a', () => blob, span);
  new Uint8Array(first ?? new ArrayBuffer()).fill(0);
  expect(textOf(await reader.read('a', () => blob, span))).toBe('01');
});

test('what is forgotten while it is read is not kept for what comes under the same key', async () => {
  const reader = createAheadReader<number>();
  const span = { from: 0, to: 2 };
  const reading = reader.read(0, () => blob, span);
  reader.forget();
  expect(textOf(await reading)).toBe('01');
  expect(textOf(await reader.read(0, () => new Blob(['xyz']), span))).toBe('xy');
});
