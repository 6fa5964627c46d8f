/**
 * Several reports in one document (a county's collection, two years in one file): a table that
 * begins again, or one that precedes the last one met, belongs to the next report.
 */
import { TABLE_IDS } from '../../form/form-types.ts';
import { isTitle } from './read-title.ts';
import type { TableRegion } from './find-tables.ts';
import type { Row } from '../rows/row.ts';

/** Rows `from` (inclusive) to `to` (exclusive) hold one report. */
export interface ReportPart {
  readonly from: number;
  readonly to: number;
  readonly regions: readonly TableRegion[];
}

export function splitReports(rows: readonly Row[], regions: readonly TableRegion[]): ReportPart[] {
  const groups: TableRegion[][] = [[]];
  for (const region of regions) {
    const group = groups.at(-1) ?? [];
    const last = group.at(-1);
    const isBack =
      last !== undefined && TABLE_IDS.indexOf(region.table) < TABLE_IDS.indexOf(last.table);
    if (last !== undefined && (region.restarts || isBack)) groups.push([region]);
    else group.push(region);
  }
  const starts = groups.map((group, index) =>
    index === 0 ? 0 : startOfPart(rows, groups[index - 1]?.at(-1)?.to ?? 0, group[0]?.from ?? 0),
  );
  return groups.map((group, index) => ({
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? rows.length,
    regions: group,
  }));
}

/** The title row between two reports' tables; without one, the table itself begins the next part. */
function startOfPart(rows: readonly Row[], after: number, table: number): number {
  for (let row = after; row < table; row++) {
    const each = rows[row];
    if (each !== undefined && isTitle(each.text)) return row;
  }
  return table;
}
