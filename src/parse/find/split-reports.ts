/**
 * Several reports in one document (a county's collection, two years in one file): a table that
 * begins again, or one that precedes the last one met, belongs to the next report.
 */
import { TABLE_IDS } from '../../form/form-types.ts';
import { isTitle, readTitle } from './read-title.ts';
import { plain } from './read-year.ts';
import type { TableRegion } from './find-tables.ts';
import type { Row } from '../rows/row.ts';

/** Rows `from` (inclusive) to `to` (exclusive) hold one report. */
export interface ReportPart {
  readonly from: number;
  readonly to: number;
  readonly regions: readonly TableRegion[];
}

export function splitReports(rows: readonly Row[], regions: readonly TableRegion[]): ReportPart[] {
  const titleFrom = findTitles(rows);
  const groups: TableRegion[][] = [[]];
  const starts = [0];
  for (const region of regions) {
    const group = groups.at(-1) ?? [];
    const last = group.at(-1);
    const isBack =
      last !== undefined && TABLE_IDS.indexOf(region.table) < TABLE_IDS.indexOf(last.table);
    const from = starts.at(-1) ?? 0;
    const start =
      last !== undefined && (region.restarts || isBack)
        ? startOfReport(rows, titleFrom, { from, after: last.to, table: region.from })
        : null;
    if (start === null) {
      group.push(region);
    } else {
      groups.push([region]);
      starts.push(start);
    }
  }
  return groups.map((group, index) => ({
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? rows.length,
    regions: group,
  }));
}

interface TitleIdentity {
  readonly agency: string | null;
  readonly year: number | null;
}

/** The first row that reads like a title at or behind another; none is behind the last row. */
type TitleFrom = (row: number) => number;

/** Nearly no document asks; of a collection many tables may, and each row is looked at once. */
function findTitles(rows: readonly Row[]): TitleFrom {
  let known: Uint32Array | null = null;
  return (row) => (known ??= nextTitles(rows))[row] ?? rows.length;
}

function nextTitles(rows: readonly Row[]): Uint32Array {
  const next = new Uint32Array(rows.length + 1).fill(rows.length);
  for (let row = rows.length - 1; row >= 0; row--)
    next[row] = isTitle(rows[row]?.text ?? '') ? row : (next[row + 1] ?? rows.length);
  return next;
}

function titleIn(rows: readonly Row[], title: number, to: number): TitleIdentity | null {
  return title < to ? readTitle(plain(rows[title]?.text ?? '')) : null;
}

/**
 * Where the next report begins: at its title, or at its section 一. A table met again without either is
 * the same one printed twice (a copy for phones, a corrected version), and so is one below the same title.
 */
function startOfReport(
  rows: readonly Row[],
  titleFrom: TitleFrom,
  { from, after, table }: { from: number; after: number; table: number },
): number | null {
  const title = titleFrom(after);
  if (title < table) {
    const own = titleIn(rows, titleFrom(from), table);
    const next = titleIn(rows, title, table);
    const isSame =
      own !== null && own.agency !== null && own.agency === next?.agency && own.year === next.year;
    return isSame ? null : title;
  }
  const overview = rows.slice(after, table).findIndex(({ text }) => OVERVIEW.test(text));
  return overview >= 0 ? after + overview : null;
}

const OVERVIEW = /^\s*一\s*[、.．]\s*(?:总体情况|概\s*述|基本情况)/;
