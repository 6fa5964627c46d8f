/** A batch of thousands is made ready for its charts in short turns, and once. */
import { expect, test } from 'vitest';
import { createComparison } from '../../../src/store/comparison/compared-batch.ts';
import type { SessionReport } from '../../../src/store/storage/session.ts';
import { makeLargeCollection } from '../../county/make-large-collection.ts';

const COUNT = 3000;
/** Of a report, what is compared is its record. */
const sessionReport = (order: number, record: SessionReport['record']): SessionReport =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  ({ order, record }) as SessionReport;

test('in the order given, in turns, and not again', () => {
  const { members } = makeLargeCollection(COUNT);
  // Kept the other way round.
  const batch = new Map(
    members.map(({ record }, nth) => [record.id, sessionReport(COUNT - nth, record)]),
  );
  const comparison = createComparison(batch, null);
  const work = comparison.prepare();
  let turns = 0;
  let turn = work.next();
  for (; turn.done !== true; turn = work.next()) turns++;
  expect(turns).toBeGreaterThan(COUNT / 250);
  expect(turn.value.reports.map(({ record }) => record.id)).toEqual([...batch.keys()].reverse());
  expect(turn.value.reports[0]?.kind).not.toBeNull();
  expect(comparison.prepare().next()).toEqual({ done: true, value: turn.value });
});
