/** Pictures given loose: those with running numbers are one report, all others are read by themselves. */
import { expect, test } from 'vitest';
import { openBundle } from '../../src/lib/files/picture-bundle.ts';
import { joinPages } from '../../src/store/intake/join-pages.ts';
import { makeStore, textFile } from '../support/make-store.ts';

test('in the order of their numbers, named by the first and the last; what has no number stays by itself', async () => {
  const given = ['年报/第2页.png', '年报/第1页.png', '封面.png', 'scan-01.jpg', '年报/第3页.png'];
  const joined = joinPages(given.map((name) => textFile(name, name)));
  expect(joined.map(({ name }) => name)).toEqual([
    '年报/第1页.png – 第3页.png',
    '封面.png',
    'scan-01.jpg',
  ]);
  const bytes = new Uint8Array((await joined[0]?.file.arrayBuffer()) ?? new ArrayBuffer());
  const pages = openBundle(bytes)?.map((page) => new TextDecoder().decode(page));
  expect(pages).toEqual(['年报/第1页.png', '年报/第2页.png', '年报/第3页.png']);
});

test('a drop of them is one file to be read, and its row names which', async () => {
  const store = makeStore();
  await store.getState().addFiles(['1.jpg', '2.jpg'].map((name) => textFile(name, '')));
  expect(store.getState().intake).toMatchObject({ total: 1, done: 1 });
  expect(store.getState().failures.map(({ name }) => name)).toEqual(['1.jpg – 2.jpg']);
});
