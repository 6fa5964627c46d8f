/**
 * Cells that print nothing, or a mark for nothing. The form asks for 0 where there is none; a whole
 * row left blank was probably not filled in at all.
 */
import { tablesOf } from '../../form/editions.ts';
import { cellId, TABLE_IDS } from '../../form/form-types.ts';
import type { CellId, FormRow, TableId } from '../../form/form-types.ts';
import { nameCells, shortLabel } from '../../form/name-cell.ts';
import { gather } from '../../lib/gather.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { PRINT_STANDS } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { findCells } from './find-cells.ts';

const ID = 'cell-blank';

export const cellBlank: Rule = {
  id: ID,
  title: { zh: '空白', en: 'Blank cells' },
  basis: PRINT_STANDS,
  examples: {
    right: '（二）部分公开\t0\t0\t0\t0\t0\t0\t0',
    wrong: '（二）部分公开\t\t\t\t\t\t\t',
  },
  check: (report) => {
    const blank = findCells(report, ({ state }) => state === 'blank');
    return gather(TABLE_IDS, (table) => {
      if (!blank.some(({ id }) => id.startsWith(`${table}.`))) return [];
      const rows = gather(tablesOf(report)[table].blocks, (block) =>
        block.rows.map((row) => {
          const ids = block.columns.map((column) => cellId(table, row.key, column.key));
          return { row, ids, blanks: ids.filter((id) => report.cells[id]?.state === 'blank') };
        }),
      );
      const isWhole = (each: { ids: CellId[]; blanks: CellId[] }): boolean =>
        each.ids.length > 1 && each.blanks.length === each.ids.length;
      const hasFilledRows = rows.some((each) => each.blanks.length === 0);
      const whole = hasFilledRows ? rows.filter(isWhole) : [];
      const scattered = gather(
        rows.filter((each) => !whole.includes(each)),
        (each) => each.blanks,
      );
      return [
        ...whole.map(({ row, blanks }) => wholeRowBlank(row, blanks)),
        ...(scattered.length === 0 ? [] : [someBlank(report, table, scattered)]),
      ];
    });
  },
};

function wholeRowBlank(row: FormRow, cells: readonly CellId[]): Finding {
  return makeFinding({
    rule: ID,
    severity: 'warning',
    cells,
    zh: `「${shortLabel(row.label)}」整行没有填写；没有发生的应填 0。`,
    en: `"${row.english}" is blank throughout; where nothing happened, 0 should be printed.`,
  });
}

function someBlank(report: Report, table: TableId, cells: readonly CellId[]): Finding {
  const names = nameCells(report, cells);
  return makeFinding({
    rule: ID,
    severity: 'note',
    cells,
    about: table,
    zh: `${names.zh}空白；合计时按 0 计算，但没有当作 0。`,
    en: `Blank: ${names.en}. Counted as 0 in sums, but not taken to be 0.`,
  });
}
