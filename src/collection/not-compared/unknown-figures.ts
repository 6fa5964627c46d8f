/** Figures that carry-over and documents in force needed, and that are not known. */
import { cellsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { countedFigure } from '../../report/figure-of.ts';
import type { Collection, UnitYear } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import { yearPairs } from '../year-pairs.ts';
import type { YearPair } from '../year-pairs.ts';
import { countUnits } from '../say-figure.ts';
import { groupBy, note } from './note.ts';

export function unknownFigures(collection: Collection): CollectionFinding[] {
  const pairs = yearPairs(collection)
    .map((pair) => ({ pair, cells: unknownCells(pair) }))
    .filter(({ cells }) => cells.length > 0);
  return groupBy(pairs, ({ pair }) => String(pair.later.year)).flatMap((group) => {
    const year = group[0]?.pair.later.year ?? 0;
    const cells = group.flatMap((each) => each.cells);
    const reports = group.flatMap(({ pair }) => [pair.later, pair.earlier]);
    return [
      note(
        { unit: '', year, about: '缺数', cells, reports },
        {
          zh: `${year - 1} 年与 ${year} 年之间，有 ${group.length} 家单位共 ${cells.length} 个数缺或读不出，它们的结转、现行有效没有比较。`,
          en: `Between ${year - 1} and ${year}, ${cells.length} figures of ${countUnits(group.length)} are missing or cannot be read: what was carried over or is in force is not compared there.`,
        },
      ),
    ];
  });
}

function unknownCells({ earlier, later }: YearPair): CollectionFinding['cells'] {
  return [...unknownIn(later, isNeededNow), ...unknownIn(earlier, isNeededBefore)];
}

function unknownIn(
  { member: { record } }: UnitYear,
  isNeeded: (cell: FormCell) => boolean,
): CollectionFinding['cells'] {
  const cells = cellsOf(record);
  // 对外公开总数量 of the form of 2019 is followed by nothing.
  const isChained = cells.some(({ column }) => column.key === 'repealed');
  return cells
    .filter((cell) => isNeeded(cell) && (isChained || cell.table !== 'proactive'))
    .filter(({ id }) => countedFigure(record, id) === null)
    .map(({ id }) => ({ report: record.id, cell: id }));
}

function isNeededNow({ row, column }: FormCell): boolean {
  return row.role === 'carriedIn' || DOCUMENTS.has(column.key);
}

const DOCUMENTS: ReadonlySet<string> = new Set(['issued', 'repealed', 'inForce']);

function isNeededBefore({ row, column }: FormCell): boolean {
  return row.role === 'carriedOut' || column.key === 'inForce';
}
