/** The reports of a file stand between it and the next, however many they are. */
import { expect, test } from 'vitest';
import { filesOfArchive } from '../../src/worker/protocol.ts';
import type { Pool } from '../../src/worker/protocol.ts';
import { inventReport } from '../support/invent-report.ts';
import { inThread, makeStore, textFile } from '../support/make-store.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const textOf = (agency: string): string =>
  toText(layOut(inventReport(createRandom(8), { agency, year: 2022 })), 'tabs');
const FIRST = textFile('备份/1.json', textOf('星河市教育局'));
const SECOND = textFile('备份/2.json', textOf('星河市民政局'));
const PARTS = 5000;

/** Takes an archive apart; its first file gives many reports, as a backup of a large batch does. */
const pool: Pool = {
  ...inThread,
  run: (archives, { onDone, ...listener }, signal) => {
    const files = archives.flatMap((archive) =>
      filesOfArchive(archive, {
        name: archive.name,
        sha256: '',
        reports: [],
        failures: [],
        exportedAt: null,
        collection: null,
        entries: [FIRST, SECOND],
      }),
    );
    const many: typeof onDone = (file, result) => {
      const [report] = result.reports;
      if (file.name !== FIRST.name || report === undefined) onDone(file, result);
      else {
        const reports = Array.from({ length: PARTS }, (_, nth) => ({
          ...report,
          record: { ...report.record, id: `${report.record.id}-${nth}` },
        }));
        onDone(file, { ...result, reports });
      }
    };
    return inThread.run(files, { ...listener, onDone: many }, signal);
  },
};

test.each([0, 100_000])('in an archive that is given as file %i', async (before) => {
  const store = makeStore(undefined, pool);
  store.setState({ failures: before === 0 ? [] : [{ ...(await failure()), order: before - 1 }] });
  await store.getState().addFiles([textFile('备份.zip', '')]);
  const orders = [...store.getState().reports.values()].map(({ order }) => order);
  expect(new Set(orders).size).toBe(PARTS + 1);
  expect(orders.findIndex((order, nth) => order <= (orders[nth - 1] ?? -1))).toBe(-1);
  expect(Math.floor(orders.at(-1) ?? 0)).toBe(before);
});

/** A file that gave no report. */
async function failure() {
  const store = makeStore();
  await store.getState().addFiles([textFile('空.txt', '')]);
  const [first] = store.getState().failures;
  if (first === undefined) throw new Error('it was read');
  return first;
}
