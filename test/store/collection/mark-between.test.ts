/** A figure that is off against other reports is marked in a made roll-up, as one that is off in its own. */
import { expect, test } from 'vitest';
import { NO_COLLECTION_STATE } from '../../../src/collection/state.ts';
import type { CollectionFinding } from '../../../src/collection/finding.ts';
import type { Resolution } from '../../../src/report/decision.ts';
import { markBetween } from '../../../src/store/collection/roll-up/mark-between.ts';
import type { SessionReport } from '../../../src/store/storage/session.ts';
import { answerCollection } from '../../../src/worker/collection/collection-desk.ts';
import { makeMember } from '../../support/make-collection.ts';
import { COUNTY, COUNTY_UNITS, countyReports } from '../../support/make-county.ts';

const FEES = 'proactive.fees.amount';
const members = countyReports({}, {}, { otherRows: 'one' }, {}, {}).map(makeMember);
const view = answerCollection(
  members.map((member, order) => ({ ...member, order })),
  {
    kind: 'madeRollUp',
    state: { ...NO_COLLECTION_STATE, units: COUNTY_UNITS },
    parent: COUNTY,
    year: 2023,
    without: [],
    mode: 'mark',
  },
);
const batch = new Map(
  members.map(({ record }) => [record.id, { record } as unknown as SessionReport]),
);

function marked(
  cells: CollectionFinding['cells'],
  resolution: Resolution = 'open',
  rule: CollectionFinding['rule'] = 'unit-factor',
): readonly unknown[] {
  const finding = {
    rule,
    severity: 'error',
    unit: '',
    year: 2023,
    cells,
  } as unknown as CollectionFinding;
  const { cells: all } = markBetween(
    view,
    [{ finding, key: 'k', decision: { resolution, note: '' } }],
    batch,
  );
  return all.flatMap(({ id, open, returned, published }) =>
    open.count + returned.count + published.count === 0
      ? []
      : [[id, open.first, returned.first, published.first]],
  );
}

test('what is open, sent back or as published, each apart', () => {
  const cells = [{ report: 'r2', cell: FEES } as const];
  expect(marked(cells)).toEqual([[FEES, ['清源县水利局'], [], []]]);
  expect(marked(cells, 'returned')).toEqual([[FEES, [], ['清源县水利局'], []]]);
  expect(marked(cells, 'as-published')).toEqual([[FEES, [], [], ['清源县水利局']]]);
  expect(marked(cells, 'dismissed')).toEqual([]);
});

test('neither reports that are not in it, nor what is said of the body itself', () => {
  expect(marked([{ report: 'r0', cell: FEES }])).toEqual([]);
  expect(marked([{ report: 'r2', cell: FEES }], 'open', 'roll-up')).toEqual([]);
});
