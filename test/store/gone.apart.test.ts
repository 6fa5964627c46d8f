/** More was cleared than the page had held beside the storage: said on the page and in the backup. */
import { expect, test, vi } from 'vitest';
import type * as HeldBodies from '../../src/store/storage/held-bodies.ts';
import { makeSamples } from '../support/make-samples.ts';
import { exportText } from '../support/make-store.ts';
import { makeWindows } from '../support/make-windows.ts';
import { clearPlace } from '../support/memory-storage.ts';
import type { MemoryPlace } from '../support/memory-storage.ts';

vi.mock('../../src/store/storage/held-bodies.ts', async (load) => {
  const { holdBodies } = await load<typeof HeldBodies>();
  return { holdBodies: () => holdBodies(0) };
});

const samples = makeSamples()
  .slice(3, 6)
  .map(({ name, bytes }) => ({ name, file: new Blob([bytes.slice()]) }));

test('reports that were too many to be held are named, not left out in silence', async () => {
  const places = new Map<string, MemoryPlace>();
  const { store } = makeWindows(places)();
  await store.getState().load();
  await store.getState().addFiles(samples);
  await store.getState().retrySaving();
  expect(store.getState().gone.size).toBe(0);
  for (const place of places.values()) clearPlace(place);
  const { gone, reports } = store.getState();
  expect(gone).toEqual(new Set(reports.keys()));
  const backup = JSON.parse(await exportText(store)) as {
    reports: unknown[];
    failures: { name: string; code: string; message: string }[];
  };
  expect(backup.reports).toEqual([]);
  expect(backup.failures.map(({ name }) => name)).toEqual(samples.map(({ name }) => name));
  expect(backup.failures[0]?.message).toContain('浏览器里存的内容读不出来');
  await store.getState().enterSession(null);
  expect(store.getState().gone.size).toBe(0);
});
