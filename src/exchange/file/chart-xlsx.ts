/** What a chart shows as a workbook (Office Open XML): its table as numbers, and a sheet of what it takes to defend it. */
import { writeXlsx } from 'hucre/xlsx';
import { plainSheet } from './plain-sheet.ts';
import type { Column } from './plain-sheet.ts';

export interface ChartWorkbook {
  /** Names of the two sheets. */
  readonly names: readonly [table: string, notes: string];
  readonly heads: readonly string[];
  /** null = an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Label and text, a line each. */
  readonly notes: readonly (readonly [string, string])[];
}

export async function writeChartXlsx({
  names,
  heads,
  rows,
  notes,
}: ChartWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const columns = heads.map((head, nth): Column => [head, nth === 1 ? 34 : 16]);
  const [label, text] = names;
  const sheets = [
    plainSheet(label, columns, rows),
    plainSheet(
      text,
      [
        ['', 14],
        ['', 100],
      ],
      notes,
    ),
  ];
  return new Uint8Array(await writeXlsx({ sheets }));
}
