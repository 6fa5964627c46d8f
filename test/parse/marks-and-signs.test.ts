/** What stands beside figures and labels in real tables: marks of notes, signs in words, units. */
import { expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(8), { agency: '星河市商务局', year: 2020 });
const figures: Record<CellId, number> = { ...invented.figures, 'proactive.licensing.change': -12 };

/** The report as text, one figure of it printed in its own way. */
function printing(cell: CellId, print: string, style: 'tabs' | 'pipes'): string {
  return toText(
    layOut({ ...invented, figures }, { print: (id, value) => (id === cell ? print : `${value}`) }),
    style,
  );
}

const value = figures['proactive.penalties.decisions'] ?? 0;

test.each([
  ['proactive.penalties.decisions', `${value}①`, value],
  ['proactive.penalties.decisions', `${value}¹`, value],
  ['proactive.penalties.decisions', `${value}[1]`, value],
  ['proactive.penalties.decisions', `${value}（注2）`, value],
  ['proactive.licensing.change', '(12)', -12],
  ['proactive.licensing.change', '12（减少）', -12],
  ['proactive.licensing.change', '增0减12', -12],
  ['proactive.licensing.change', '——12', -12],
  ['proactive.licensing.change', '⁻12', -12],
  ['proactive.licensing.change', '₋12', -12],
  ['proactive.licensing.change', '-12△', -12],
  ['proactive.penalties.decisions', `△${value}`, value],
  ['proactive.penalties.decisions', `⁺${value}`, value],
  ['proactive.penalties.decisions', `${value}¹²`, value],
  ['proactive.procurement.amount', '12.85¹', 12.85],
  ['proactive.procurement.amount', '12¹', 12],
  ['proactive.procurement.amount', '728500（元）', 72.85],
  ['proactive.procurement.amount', '728500圆', 72.85],
] as const)('%s printed as %s is %d, its neighbours untouched', async (cell, print, expected) => {
  for (const style of ['tabs', 'pipes'] as const) {
    const report = await readReportText(printing(cell, print, style));
    expect(report.cells[cell]).toMatchObject({ value: expected, raw: print });
    const others = Object.entries(report.cells).filter(([id]) => id !== cell);
    expect(Object.fromEntries(others.map(([id, { value: other }]) => [id, other]))).toEqual(
      Object.fromEntries(Object.entries(figures).filter(([id]) => id !== cell)),
    );
    expect(report.doubts).toEqual([]);
  }
});

test.each([
  ['proactive.licensing.change', '△12', 12],
  ['proactive.licensing.change', '▲ 12', 12],
  ['proactive.procurement.amount', '12.⁸⁵', 12.85],
  ['proactive.procurement.amount', '12.⁵', 12.5],
  ['proactive.procurement.amount', '12.₈₅', 12.85],
  ['proactive.procurement.amount', '12⁸⁵', 12],
] as const)('%s printed as %s is read as %d, and is named', async (cell, print, expected) => {
  const report = await readReportText(printing(cell, print, 'tabs'));
  expect(report.cells[cell]).toMatchObject({ value: expected, raw: print });
  expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
    ['read-odd-print', [cell]],
  ]);
});

test.each([
  ['a bracket in a column of counts', 'proactive.penalties.decisions', '(12)'],
  ['less in a column of counts', 'proactive.penalties.decisions', '12（减少）'],
  ['a share', 'proactive.penalties.decisions', '36/40'],
] as const)('%s is no figure, and is named', async (_name, cell, print) => {
  const report = await readReportText(printing(cell, print, 'tabs'));
  expect(report.cells[cell]).toMatchObject({ value: null, state: 'unreadable', raw: print });
  expect(checkReport(report).flatMap(({ cells }) => cells)).toContain(cell);
});

test.each(['规章²', '规章①', '规章[1]', '规章（注1）', '规章※', '规章*'])(
  'a label printed %s shifts no figure',
  async (label) => {
    for (const style of ['tabs', 'pipes', 'plain'] as const) {
      const text = toText(layOut({ ...invented, figures }), style).replace('规章', label);
      const report = await readReportText(text);
      expect(
        Object.fromEntries(Object.entries(report.cells).map(([id, cell]) => [id, cell.value])),
      ).toEqual(figures);
      expect(report.doubts).toEqual([]);
    }
  },
);
