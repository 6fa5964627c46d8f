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
  const groups: TableRegion[][] = [[]];
  const starts = [0];
  let own: TitleIdentity | null = null;
  for (const region of regions) {
    const group = groups.at(-1) ?? [];
    const last = group.at(-1);
    const isBack =
      last !== undefined && TABLE_IDS.indexOf(region.table) < TABLE_IDS.indexOf(last.table);
    own ??= titleIn(rows, starts.at(-1) ?? 0, region.from);
    const start =
      last !== undefined && (region.restarts || isBack)
        ? startOfReport(rows, { after: last.to, table: region.from, own })
        : null;
    if (start === null) {
      group.push(region);
    } else {
      groups.push([region]);
      starts.push(start);
      own = titleIn(rows, start, region.from);
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

function titleIn(rows: readonly Row[], from: number, to: number): TitleIdentity | null {
  const title = rows.slice(from, to).find(({ text }) => isTitle(text));
  return title === undefined ? null : readTitle(plain(title.text));
}

/**
 * Where the next report begins: at its title, or at its section 一. A table met again without either is
 * the same one printed twice (a copy for phones, a corrected version), and so is one below the same title.
 */
function startOfReport(
  rows: readonly Row[],
  { after, table, own }: { after: number; table: number; own: TitleIdentity | null },
): number | null {
  const between = rows.slice(after, table);
  const title = between.findIndex(({ text }) => isTitle(text));
  if (title >= 0) {
    const next = titleIn(rows, after + title, table);
    const isSame =
      own !== null && own.agency !== null && own.agency === next?.agency && own.year === next.year;
    return isSame ? null : after + title;
  }
  const overview = between.findIndex(({ text }) => OVERVIEW.test(text));
  return overview >= 0 ? after + overview : null;
}

const OVERVIEW = /^\s*一\s*[、.．]\s*(?:总体情况|概\s*述|基本情况)/;
