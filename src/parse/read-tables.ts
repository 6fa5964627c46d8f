/**
 * The three tables of one report, in the variant of the form that fits best. A table printed twice (a copy
 * for phones, a corrected version) is read once: where the copies differ, the first is taken unless the print
 * says that a later one corrects it, and the cells are named. The table of another year, captioned so, and a
 * blank form are no copies.
 */
import { tablesOf } from '../form/editions.ts';
import type { FormVariant } from '../form/editions.ts';
import { TABLE_IDS } from '../form/form-types.ts';
import type { FormTable, TableId } from '../form/form-types.ts';
import { chooseVariant } from './choose-variant.ts';
import type { ReportPart } from './find/split-reports.ts';
import { copiesOfYear, correctedCopy, otherYearSaid, saidAbove } from './find/corrected-copy.ts';
import { doubtYear } from './find/identity-doubts.ts';
import { beginsTable } from './find/find-tables.ts';
import type { TableRegion } from './find/find-tables.ts';
import { gather } from '../lib/gather.ts';
import { fitTable, readTable } from './parse-table.ts';
import type { Row } from './rows/row.ts';
import { doubtCopies } from './settle/copy-doubts.ts';
import type { FilledTable } from './settle/fill-table.ts';
import { lostTable } from './settle/lost-table.ts';

export interface TablesReading {
  readonly variant: FormVariant;
  /** In the order of the form. */
  readonly readings: readonly FilledTable[];
}

interface TableCopy {
  readonly rows: readonly Row[];
  readonly above: readonly Row[];
  readonly below: readonly Row[];
  /** What is printed between the figures above and its own; asked only where there are several. */
  readonly said: () => string;
}

export function readTables(
  rows: readonly Row[],
  part: ReportPart,
  { year, prose }: { readonly year: number | null; readonly prose: string },
): TablesReading {
  const copies = {
    proactive: copiesOf(rows, part, 'proactive'),
    requests: copiesOf(rows, part, 'requests'),
    disputes: copiesOf(rows, part, 'disputes'),
  };
  const lastRows = (id: TableId): readonly Row[] => copies[id].at(-1)?.rows ?? [];
  const choice = chooseVariant(lastRows('proactive'), lastRows('requests'), year);
  const tables = tablesOf(choice.variant);
  const readings = TABLE_IDS.map((id) =>
    readCopies({ copies: copies[id], table: tables[id], year }, (copy) => {
      const known = id === 'disputes' || copy !== copies[id].at(-1) ? null : choice[id];
      const filled = readTable(known ?? fitTable(tables[id], copy.rows, year), {
        above: copy.above,
        below: copy.below,
        prose,
      });
      const other = otherYearSaid(copy.rows, year);
      if (other === null || year === null) return filled;
      return { ...filled, doubts: [doubtYear(year, other, id), ...filled.doubts] };
    }),
  );
  return { variant: choice.variant, readings };
}

interface Copies {
  readonly copies: readonly TableCopy[];
  readonly table: FormTable;
  /** The report's, if it is known. */
  readonly year: number | null;
}

function readCopies(
  { copies, table, year }: Copies,
  readCopy: (copy: TableCopy) => FilledTable,
): FilledTable {
  const [only, ...more] = copies;
  if (only !== undefined && more.length === 0) return readCopy(only);
  const all = copies.map((copy) => ({ filled: readCopy(copy), said: copy.said() }));
  // A blank form beside the table is no copy of it, nor is the table of another year.
  const printed = all.filter(({ filled }) => holdsFigure(filled));
  const told = printed.length === 0 ? all : printed;
  const ofYear = copiesOfYear(
    told.map(({ said }) => said),
    year,
  );
  const read = told.filter((_, index) => ofYear?.includes(index) ?? true);
  const fewest = Math.min(...read.map(({ filled }) => lostIn(filled)));
  // A copy cut short says less than a whole one, whichever stands last.
  const whole = read.filter(({ filled }) => lostIn(filled) === fewest);
  const [first] = whole;
  if (first === undefined) return lostTable(table);
  const { filled } = whole[correctedCopy(whole.map(({ said }) => said))] ?? first;
  const others = gather(read, (each) => (each.filled === filled ? [] : [each.filled]));
  const isLater = filled !== first.filled;
  return { ...filled, doubts: [...doubtCopies(filled, others, isLater), ...filled.doubts] };
}

function holdsFigure({ cells }: FilledTable): boolean {
  return [...cells.values()].some(({ value }) => value !== null);
}

function lostIn({ cells }: FilledTable): number {
  return [...cells.values()].filter(({ state }) => state === 'lost').length;
}

/**
 * The parts of a table are one copy, also where another table stands between them (two pages on one
 * sheet); the next begins with the table's first row. Table 4 names its rows in its header: behind
 * another table it is the next copy.
 */
function copiesOf(
  rows: readonly Row[],
  { from, to, regions }: ReportPart,
  id: TableId,
): TableCopy[] {
  const copies: TableRegion[][] = [];
  regions.forEach((region, index) => {
    if (region.table !== id) return;
    const begins = (): boolean =>
      id === 'disputes' || rows.slice(region.from, region.to).some((row) => beginsTable(row, id));
    const isContinued = (): boolean =>
      !region.restarts && (regions[index - 1]?.table === id || !begins());
    const copy = copies.at(-1);
    if (copy !== undefined && isContinued()) copy.push(region);
    else copies.push([region]);
  });
  return copies.map((copy) => {
    const start = copy[0]?.from ?? 0;
    return {
      rows: gather(copy, (region) => rows.slice(region.from, region.to)),
      above: rowsAbove(rows, start, from),
      below: rowsBelow(rows.slice(0, to), copy.at(-1)?.to ?? to),
      said: () => saidAbove(rows, start, from),
    };
  });
}

/** A caption stands among so many rows above its table; a longer line is prose. */
const MOST_ROWS_ABOVE = 4;
const LONGEST_CAPTION = 40;

function rowsAbove(rows: readonly Row[], table: number, first: number): readonly Row[] {
  return rows
    .slice(Math.max(first, table - MOST_ROWS_ABOVE), table)
    .filter((row) => row.kind === 'line' && row.text.length <= LONGEST_CAPTION);
}

/** A note on a table stands in so many rows below it. */
const MOST_ROWS_BELOW = 2;
const HEADING = /^\s*[一二三四五六七八九十]{1,2}\s*[、.．]/;

/** Up to the next heading; the line right above a table is that table's. */
function rowsBelow(rows: readonly Row[], table: number): readonly Row[] {
  const below: Row[] = [];
  for (const row of rows.slice(table, table + MOST_ROWS_BELOW + 1)) {
    if (row.kind !== 'line') return below.slice(0, -1);
    if (HEADING.test(row.text)) return below;
    below.push(row);
  }
  return below.slice(0, MOST_ROWS_BELOW).filter(({ text }) => text.length <= LONGEST_CAPTION);
}
