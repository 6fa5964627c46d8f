/** What the service worker keeps: whole or not at all, a cache a release, and nothing that is not of the release. */
import { describe, expect, test } from 'vitest';
import type { Shelf, Shelves } from '../../../src/engine/offline/precache.ts';
import {
  cacheNameOf,
  dropOthers,
  fillCache,
  pathOf,
} from '../../../src/engine/offline/precache.ts';

/** Caches in memory. */
function makeShelves(): Shelves & { readonly all: Map<string, Map<string, Response>> } {
  const all = new Map<string, Map<string, Response>>();
  return {
    all,
    open(name) {
      const files = all.get(name) ?? new Map<string, Response>();
      all.set(name, files);
      const shelf: Shelf = {
        match: (path) => Promise.resolve(files.get(path)),
        put: (path, response) => Promise.resolve(void files.set(path, response)),
      };
      return Promise.resolve(shelf);
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  };
}

const FIRST = { name: 'a', files: { 'index.html': 'sha256-1', 'assets/x-1.js': 'sha256-2' } };
const NEXT = { name: 'b', files: { 'index.html': 'sha256-3', 'assets/x-1.js': 'sha256-2' } };

const fetchAll = (asked: string[]) => (path: string, integrity: string) => {
  asked.push(`${path} ${integrity}`);
  return Promise.resolve(new Response(path));
};

describe('filling', () => {
  test('takes every file by its SHA-256, and what is named by its content from the release before', async () => {
    const shelves = makeShelves();
    const asked: string[] = [];
    await fillCache(shelves, FIRST, fetchAll(asked));
    expect(asked).toEqual(['index.html sha256-1', 'assets/x-1.js sha256-2']);
    await fillCache(shelves, NEXT, fetchAll(asked));
    expect(asked.slice(2)).toEqual(['index.html sha256-3']);
    const kept = [...(shelves.all.get(cacheNameOf(NEXT))?.keys() ?? [])];
    expect(kept.sort()).toEqual(['assets/x-1.js', 'index.html']);
  });

  test('a file that is not what it should be: nothing of the release is kept, that before stays', async () => {
    const shelves = makeShelves();
    await fillCache(shelves, FIRST, fetchAll([]));
    const failing = fillCache(shelves, NEXT, () => Promise.reject(new Error('integrity')));
    await expect(failing).rejects.toThrow('integrity');
    expect([...shelves.all.keys()]).toEqual([cacheNameOf(FIRST)]);
  });
});

test('taking over drops the caches of other releases, and none of other pages', async () => {
  const shelves = makeShelves();
  await shelves.open('other page');
  await fillCache(shelves, FIRST, fetchAll([]));
  await fillCache(shelves, NEXT, fetchAll([]));
  await dropOthers(shelves, NEXT);
  expect([...shelves.all.keys()]).toEqual(['other page', cacheNameOf(NEXT)]);
});

test.each([
  ['https://a.cn/gouji/', 'index.html'],
  ['https://a.cn/gouji/?x=1#compare', 'index.html'],
  ['https://a.cn/gouji/assets/x-1.js', 'assets/x-1.js'],
  ['https://a.cn/gouji/assets/gone.js', null],
  ['https://a.cn/other/index.html', null],
  ['https://b.cn/gouji/index.html', null],
  ['https://a.cn/gouji/constructor', null],
])('%s is %s of the release', (url, path) => {
  expect(pathOf(FIRST, url, 'https://a.cn/gouji/')).toBe(path);
});
