/** Figures on pictures that no cell of the form's own holds, or that stand beside what was not found. */
import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/document.ts';
import { cellsOf } from '../../../src/form/editions.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { settleSeen } from '../../../src/parse/sight/settle-seen.ts';
import { cellOfPrint, lostCell } from '../../../src/parse/settle/cell-of-print.ts';
import type { Cell } from '../../../src/report/report.ts';
import { makeReport } from '../../support/make-report.ts';

const VARIANT = makeReport({ edition: '2021' });
const FORM = cellsOf(VARIANT);

/** All figures are 0 and clear, but those of a row, which is lost. */
function withoutRow(lost: string): readonly string[] {
  const cells = FORM.map(({ id, column }, index): readonly [CellId, Cell] => {
    const place = [{ block: 0, cell: index, start: 0, end: 1 }];
    return [
      id,
      id.startsWith(lost) ? lostCell() : cellOfPrint({ raw: '0', place }, column, null).cell,
    ];
  });
  const block: Block = {
    kind: 'grid',
    rows: FORM.length,
    columns: 1,
    cells: FORM.map((_, row) => ({
      row,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      text: '0',
      alternatives: [{ text: '0', confidence: 0.999 }],
    })),
  };
  return namedIn([block], Object.fromEntries(cells));
}

function namedIn(
  blocks: readonly Block[],
  cells: Readonly<Record<CellId, Cell>>,
): readonly string[] {
  return settleSeen(VARIANT, cells, blocks).doubts.flatMap((doubt) => doubt.cells);
}

test('what stands beside a lost row is in doubt: it may be of that row', () => {
  const named = withoutRow('requests.denied.enforcementFile.');
  const rows = new Set(named.map((id) => id.slice(0, id.lastIndexOf('.'))));
  expect([...rows]).toEqual(['requests.denied.deliberative', 'requests.denied.adminInquiry']);
  expect(withoutRow('none')).toEqual([]);
});

test.each([
  [true, ['proactive.licensing.decisions']],
  [false, []],
])('a figure in a line of text: on a picture %s', (isSeen, expected) => {
  const text = '行政许可 348';
  const block: Block = { kind: 'paragraph', text, ...(isSeen ? { isSeen } : {}) };
  const column = FORM.find(({ id }) => id === 'proactive.licensing.decisions')?.column;
  if (column === undefined) throw new Error('not in the form');
  const place = [{ block: 0, cell: null, start: 5, end: 8 }];
  const { cell } = cellOfPrint({ raw: '348', place }, column, null);
  expect(namedIn([block], { 'proactive.licensing.decisions': cell })).toEqual(expected);
});
