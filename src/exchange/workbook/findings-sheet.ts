/** What was found, a line each, with a link to the cell; each such cell links back to its first line. */
import type { Cell, CellValue } from 'hucre/xlsx';
import { toCellId } from '../../form/form-types.ts';
import type { LongSheet } from '../file/long-sheet.ts';
import { longPlainSheet } from '../file/plain-sheet.ts';
import type { Column } from '../file/plain-sheet.ts';
import type { ExportedReport } from '../json/export-shape.ts';
import { FINDINGS_SHEET } from './figure-cell.ts';
import { LINK } from './look.ts';

export interface FoundReport {
  readonly unit: string;
  readonly report: ExportedReport;
}

type Finding = ExportedReport['findings'][number];

const COLUMNS: readonly Column[] = [
  ['单位', 26],
  ['年度', 7],
  ['轻重', 6],
  ['问题', 60],
  ['应为', 10],
  ['实为', 10],
  ['处理', 10],
  ['备注', 24],
  ['到格', 8],
];
const LINK_COLUMN = COLUMNS.length - 1;
const SEVERITIES = { error: '错', warning: '疑', note: '注' } as const;
const RESOLUTIONS = {
  open: '未处理',
  'as-published': '原文如此',
  fixed: '已改正',
  dismissed: '不予处理',
  returned: '退回更正',
} as const;
/** The header's. */
const FIRST = 2;

/** Notes say how something was read: a workbook of figures has no use for them. */
function listed({ findings }: ExportedReport): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'note');
}

/** By report, in the order given: in which line, from 1, each of its cells is named first. */
export function findingRows(
  reports: readonly FoundReport[],
): readonly ReadonlyMap<string, number>[] {
  let row = FIRST;
  return reports.map(({ report }) => {
    const rows = new Map<string, number>();
    for (const { cells, resolution } of listed(report)) {
      for (const cell of cells) if (resolution === 'open' && !rows.has(cell)) rows.set(cell, row);
      row++;
    }
    return rows;
  });
}

/** @param addressOf where a cell of a report stands; null where it has no sheet */
export function findingsSheet(
  reports: readonly FoundReport[],
  addressOf: (report: ExportedReport, cell: string) => string | null,
): LongSheet {
  const linked = new Map<string, Partial<Cell>>();
  let count = 0;
  for (const { report } of reports) {
    for (const { cells } of listed(report)) {
      count++;
      const cell = cells.map(toCellId).find((each) => each !== null);
      const location = cell === undefined ? null : addressOf(report, cell);
      if (location === null) continue;
      linked.set(`${count},${LINK_COLUMN}`, { hyperlink: { target: '', location } });
    }
  }
  const long = longPlainSheet(FINDINGS_SHEET, COLUMNS, { count, rows: () => rowsOf(reports) });
  const link = { value: '到格', style: LINK };
  return {
    ...long,
    sheet: { ...long.sheet, cells: new Map([...(long.sheet.cells ?? []), ...linked]) },
    looks: [...long.looks, LINK],
    *rows() {
      let line = 0;
      for (const row of long.rows()) {
        line++;
        const isLinked = linked.has(`${line},${LINK_COLUMN}`);
        yield isLinked ? { ...row, cells: [...row.cells.slice(0, LINK_COLUMN), link] } : row;
      }
    },
  };
}

function* rowsOf(reports: readonly FoundReport[]): Generator<CellValue[]> {
  for (const { unit, report } of reports) {
    for (const { severity, message, expected, found, resolution, note } of listed(report)) {
      yield [
        unit,
        report.year,
        SEVERITIES[severity],
        message,
        expected,
        found,
        RESOLUTIONS[resolution],
        note,
      ];
    }
  }
}
