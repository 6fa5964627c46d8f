/** The statistics of an older report as exchanged → its indicators, and the figure at each cell. */
import { STATISTICS_COLUMN_IDS } from '../../form/statistics-table.ts';
import type { Statistics } from '../../form/statistics-table.ts';
import type { ExportedIndicator } from './export-shape.ts';

export function importStatistics(lines: readonly ExportedIndicator[]): Statistics {
  return {
    columns: STATISTICS_COLUMN_IDS.filter((column) =>
      lines.some((line) => line[column] !== undefined),
    ),
    rows: lines.map(({ indicator, unit }, index) => ({
      key: String(index + 1),
      label: indicator,
      unit,
    })),
  };
}

/** @param row the key of the indicator; @param column the key of the column */
export function statisticsFigure(
  lines: readonly ExportedIndicator[],
  row: string,
  column: string,
): number | null {
  const line = lines[Number(row) - 1];
  return column === 'thisYear' || column === 'cumulative' ? (line?.[column] ?? null) : null;
}
