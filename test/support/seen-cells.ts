/** A report on a picture in which all figures are 0 and clear, save those that a test is about. */
import type { Alternative, Block, GridCell } from '../../src/document/document.ts';
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { settleSeen } from '../../src/parse/sight/settle-seen.ts';
import type { SettledCells } from '../../src/parse/sight/settle-seen.ts';
import { cellOfPrint } from '../../src/parse/settle/cell-of-print.ts';
import type { Cell } from '../../src/report/report.ts';
import { makeReport } from './make-report.ts';

/** What the print of a cell may be, best first; '' = nothing is printed in it. */
export type Prints = Readonly<
  Record<CellId, '' | readonly (readonly [text: string, confidence: number])[]>
>;

const CLEAR: readonly Alternative[] = [{ text: '0', confidence: 0.995 }];

export function settlePrints(prints: Prints, edition: '2019' | '2021' = '2021'): SettledCells {
  const variant = makeReport({ edition });
  const printed = cellsOf(variant).map(({ id, column }, index) => {
    const given = prints[id];
    const alternatives =
      given === '' ? null : (given?.map(([text, confidence]) => ({ text, confidence })) ?? CLEAR);
    const text = alternatives?.[0]?.text ?? '';
    const place = [{ block: 0, cell: index, start: 0, end: text.length }];
    const grid: GridCell = {
      row: index,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      text,
      ...(alternatives === null ? {} : { alternatives }),
    };
    return { id, grid, cell: cellOfPrint({ raw: text, place }, column, null).cell };
  });
  const block: Block = {
    kind: 'grid',
    rows: printed.length,
    columns: 1,
    cells: printed.map(({ grid }) => grid),
  };
  const cells: Record<CellId, Cell> = Object.fromEntries(printed.map(({ id, cell }) => [id, cell]));
  return settleSeen(variant, cells, [block]);
}
