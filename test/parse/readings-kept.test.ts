/** A row that can be read in several ways keeps them, so that one can be taken instead of typed. */
import { expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { applyEdits } from '../../src/report/edits.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(3), { agency: '星河市水务局', year: 2022 });
const ROW: readonly CellId[] = ['issued', 'repealed', 'inForce'].map(
  (column): CellId => `proactive.regulations.${column}`,
);
const figures = { ...invented.figures, [ROW[0] ?? '']: 3, [ROW[1] ?? '']: 0, [ROW[2] ?? '']: 55 };

test('the true reading is among those to choose from, and settles the doubt', async () => {
  const text = toText(layOut({ ...invented, figures }), 'tabs').replace('3\t0\t55', '3055\t\t');
  const report = await readReportText(text);
  const doubt = checkReport(report).find(({ cells }) => cells.includes(ROW[0] ?? 'requests..'));
  expect(doubt?.cells).toEqual(ROW);
  expect(doubt?.readings).toContainEqual([3, 0, 55]);
  const edits = ROW.map((cell, index) => ({
    cell,
    from: null,
    to: [3, 0, 55][index] ?? null,
    at: '2026-01-31T08:00:00.000Z',
    note: '',
    by: 'suggestion' as const,
  }));
  expect(checkReport(applyEdits(report, edits))).not.toContainEqual(doubt);
});
