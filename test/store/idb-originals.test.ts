/** Original files in IndexedDB: an opening that fails once is tried again. */
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { createIdbOriginals } from '../../src/store/storage/idb/idb-originals.ts';

vi.mock('idb', () => ({ openDB: vi.fn() }));

test('after an opening that failed the next file opens the database anew', async () => {
  const empty = { getAllKeys: () => Promise.resolve([]), getAll: () => Promise.resolve([]) };
  vi.mocked(openDB)
    .mockRejectedValueOnce(new Error('the browser clears its storage'))
    .mockResolvedValue(empty as never);
  const originals = createIdbOriginals('originals');
  await expect(originals.list()).rejects.toThrow('clears its storage');
  expect(await originals.list()).toEqual([]);
  expect(await originals.list()).toEqual([]);
  expect(openDB).toHaveBeenCalledTimes(2);
});
