/** The lines of an older report's statistics → its indicators and their cells. */
import { cellId } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import type { Statistics } from '../../form/statistics-table.ts';
import { gather } from '../../lib/gather.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { Doubt } from '../../report/finding.ts';
import type { Cell } from '../../report/report.ts';
import { lostCell } from './cell-of-print.ts';
import { doubtStatisticsLine } from './row-doubts.ts';
import { doubtRemarks } from './remark-doubts.ts';
import type { StatisticsLine, StatisticsRegion } from '../find/find-statistics.ts';
import type { Piece } from '../rows/row.ts';

export interface FilledStatistics {
  readonly statistics: Statistics;
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly doubts: readonly Doubt[];
}

export function readStatistics({ columns, lines }: StatisticsRegion): FilledStatistics {
  const cells = new Map<CellId, Cell>();
  const doubts: Doubt[] = [];
  const rows = lines.map(({ label, unit }, index) => ({ key: String(index + 1), label, unit }));
  lines.forEach((line, index) => {
    const ids = columns.map((column) => cellId('statistics', String(index + 1), column));
    const isOdd = isMiscounted(line, columns.length);
    ids.forEach((id, order) => cells.set(id, cellOf(line, order, isOdd)));
    if (isOdd) doubts.push(doubtStatisticsLine(line.label, ids, printOf(line)));
  });
  const remarks = gather(lines, (line, index) =>
    gather(line.figures, (figure) =>
      (figure.remarks ?? []).map((remark) => ({
        ...remark,
        cells: columns.map((column) => cellId('statistics', String(index + 1), column)),
        isChange: false,
      })),
    ),
  );
  return {
    statistics: { columns, rows },
    cells,
    doubts: [...doubts, ...doubtRemarks(remarks)],
  };
}

/** Some figures, but not one a column: no telling which stands where. None at all is a heading. */
function isMiscounted({ figures, unit }: StatisticsLine, columns: number): boolean {
  return figures.length > 0 ? figures.length !== columns : unit !== '';
}

function cellOf(line: StatisticsLine, order: number, isOdd: boolean): Cell {
  if (isOdd) return lostCell({ raw: printOf(line), place: gather(line.figures, placeOf) });
  const figure = line.figures[order];
  const raw = figure?.text ?? '';
  // Of money 万 is a unit; of anything else it scales the count.
  const reading = readFigure(raw, /元/.test(line.unit) ? 'money' : 'any');
  const base = { raw, unit: null, place: figure === undefined ? [] : placeOf(figure) };
  if (reading.kind === 'number') {
    return { ...base, value: reading.value, unit: reading.unit, state: 'read' };
  }
  return { ...base, value: null, state: reading.kind === 'unreadable' ? 'unreadable' : 'blank' };
}

function placeOf({ place }: Piece): Piece['place'] {
  return place;
}

function printOf({ figures }: StatisticsLine): string {
  return figures.map(({ text }) => text).join(' ');
}
