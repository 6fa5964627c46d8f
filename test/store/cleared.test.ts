/** The browser's data are cleared, or the database deleted, while the page is open. */
import { describe, expect, test } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { holdBodies } from '../../src/store/storage/held-bodies.ts';
import { makeSamples } from '../support/make-samples.ts';
import { exportText } from '../support/make-store.ts';
import { makeWindows } from '../support/make-windows.ts';
import { clearPlace } from '../support/memory-storage.ts';
import type { MemoryPlace } from '../support/memory-storage.ts';

const CELL = 'requests.received.naturalPerson';

const samples = makeSamples()
  .slice(3, 6)
  .map(({ name, bytes }) => ({ name, file: new Blob([bytes.slice()]) }));

async function review(store: AppStore): Promise<void> {
  const [id = ''] = store.getState().reports.keys();
  await store.getState().openReport(id);
  const from = store.getState().open?.report.cells[CELL]?.value ?? null;
  store.getState().edit([{ cell: CELL, from, to: 71 }], '按原件');
  store.getState().confirmCell(CELL, true);
  const { open } = store.getState();
  if (open === null) throw new Error('nothing is open');
  store.getState().decide(open.findings.slice(0, 1), 'dismissed', '已核');
  await store.getState().retrySaving();
}

function clearAll(places: ReadonlyMap<string, MemoryPlace>): void {
  for (const place of places.values()) clearPlace(place);
}

/** What a backup holds of the review; times of the export differ. */
async function reviewIn(store: AppStore): Promise<unknown> {
  const { reports, failures } = JSON.parse(await exportText(store)) as {
    reports: { agency: string; edits: unknown; findings: unknown; confirmed: unknown }[];
    failures: unknown[];
  };
  const parts = reports.map(({ agency, edits, findings, confirmed }) => [
    agency,
    edits,
    findings,
    confirmed,
  ]);
  return { parts, failures };
}

describe('cleared under the open page', () => {
  test('it is said at once, and the backup holds every report, edit, decision and lock', async () => {
    const places = new Map<string, MemoryPlace>();
    const { store } = makeWindows(places)();
    await store.getState().load();
    await store.getState().addFiles(samples);
    await review(store);
    const before = await reviewIn(store);
    clearAll(places);
    expect(store.getState()).toMatchObject({ saved: 'failed', saveProblem: 'cleared' });
    expect(await reviewIn(store)).toEqual(before);
    const { store: other } = makeWindows()();
    await other.getState().load();
    await other
      .getState()
      .addFiles([{ name: '备份.json', file: new Blob([await exportText(store)]) }]);
    expect(await reviewIn(other)).toEqual(before);
  });

  test('the same of a session that was opened again, without looking at a report', async () => {
    const places = new Map<string, MemoryPlace>();
    const open = makeWindows(places);
    const first = open();
    await first.store.getState().load();
    await first.store.getState().addFiles(samples);
    await review(first.store);
    const before = await reviewIn(first.store);
    first.store.getState().leave();
    first.fallAsleep();
    const { store } = open();
    await store.getState().enterSession(first.store.getState().sessionId);
    await new Promise((resolve) => setTimeout(resolve, 20));
    clearAll(places);
    expect(await reviewIn(store)).toEqual(before);
  });

  test('another try writes a fresh database with everything in it', async () => {
    const places = new Map<string, MemoryPlace>();
    const open = makeWindows(places);
    const { store, fallAsleep } = open();
    await store.getState().load();
    await store.getState().addFiles(samples);
    await review(store);
    clearAll(places);
    store.getState().mark('in-work');
    await store.getState().retrySaving();
    expect(store.getState()).toMatchObject({ saved: 'saved', saveProblem: null });
    const before = await reviewIn(store);
    const { sessionId } = store.getState();
    store.getState().leave();
    fallAsleep();
    const again = open().store;
    await again.getState().enterSession(sessionId);
    expect(again.getState().reports.size).toBe(samples.length);
    expect(await reviewIn(again)).toEqual(before);
  });

  test('what was edited before anybody tried again is not said to be saved', async () => {
    const places = new Map<string, MemoryPlace>();
    const { store } = makeWindows(places)();
    await store.getState().load();
    await store.getState().addFiles(samples);
    await review(store);
    clearAll(places);
    store.getState().confirmCell(CELL, false);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store.getState()).toMatchObject({ saved: 'failed', saveProblem: 'cleared' });
  });
});

describe('held bodies', () => {
  const body = (bytes: number): ArrayBuffer => new Uint8Array(bytes).fill(7).buffer;

  test('up to the budget; one that is replaced gives its room back', async () => {
    const held = holdBodies(10);
    held.hold(new Map([['a', body(6)]]));
    held.hold(new Map([['b', body(6)]]));
    expect([held.has('a'), held.has('b')]).toEqual([true, false]);
    held.hold(new Map([['a', body(4)]]));
    held.hold(new Map([['b', body(6)]]));
    expect((await held.load('b'))?.byteLength).toBe(6);
    expect(held.isFull()).toBe(true);
    held.clear();
    expect([await held.load('a'), held.isFull()]).toEqual([null, false]);
  });
});
