import { expect, test, vi } from 'vitest';
import { joinBlobs } from '../../../src/store/storage/idb/join-blobs.ts';

test('all bytes in their order, and none made of many parts: the page waits while the browser is told of each', async () => {
  const parts = Array.from({ length: 1000 }, (_, index) => new Blob([`${index} `]));
  const counts: number[] = [];
  vi.stubGlobal(
    'Blob',
    class extends Blob {
      constructor(given: BlobPart[]) {
        super(given);
        counts.push(given.length);
      }
    },
  );
  const joined = await joinBlobs(parts);
  vi.unstubAllGlobals();
  expect(await joined.text()).toBe(parts.map((_, index) => `${index} `).join(''));
  expect(Math.max(...counts)).toBeLessThanOrEqual(64);
});
