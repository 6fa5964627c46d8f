/**
 * Finds where the official tables stand among the rows, by the labels they hold. A table may be cut
 * in several by page breaks; one that begins again is another report's, or a copy (`split-reports`).
 * In the order tried, each step with the test that forced it (`test/parse`, `test/damage`):
 *
 * 1. Rows with labels of one table, within reach of each other, are a cluster (`text-styles`); prose
 *    between ends it (`sections`, "prose that numbers its own parts").
 * 2. A cluster is a table if it has labels enough, in text also such as stand in no prose (`sections`).
 * 3. It reaches up to the start of its grid or fields (damage "header rows cut, or sub-columns missing"), and
 * 4. down over rows of figures alone, the rest of its grid, and a last label cut over lines (damage
 *    "label and figures on two lines"), but not past a heading set with tabs (`sections`).
 */
import type { TableId } from '../../form/form-types.ts';
import { SECTIONS } from '../../form/sections.ts';
import { similarity } from '../../lib/similarity.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { readFigure } from '../../lib/read-figure.ts';
import { headingField } from '../rows/heading-field.ts';
import { foldCore, isFrameLabel, isLabelOf } from '../rows/labels.ts';
import type { Label } from '../rows/labels.ts';
import { isPageMark } from '../rows/page-mark.ts';
import { holdsNumber } from '../rows/row.ts';
import type { Row } from '../rows/row.ts';
import { beginsAgain, isFirstRow, lastLabelsOf, rowKeysOf } from '../rows/table-ends.ts';
import { labelsOfRow, tableOfLabels } from './row-labels.ts';

/** Rows `from` (inclusive) to `to` (exclusive) hold a table, or one part of it. */
export interface TableRegion {
  readonly table: TableId;
  readonly from: number;
  readonly to: number;
  /** The table's first row stands here again although its last row was already met. */
  readonly restarts: boolean;
}

interface Cluster {
  readonly table: TableId;
  readonly restarts: boolean;
  readonly from: number;
  last: number;
  readonly labels: Label[];
  readonly rowKeys: Set<string>;
  readonly isGrid: boolean;
}

/** Between two labels of a table saved one figure a line stand at most this many lines. */
const WIDEST_GAP = 40;
/** A line this long without labels is prose and ends a table. */
const SHORTEST_PROSE = 70;
const FEWEST_LABELS_IN_TEXT = 4;
const FEWEST_LABELS_IN_GRID = 3;
/** A last label may be cut over this many lines. */
const MOST_TAIL_ROWS = 3;
const LEAST_LIKENESS = 0.75;
const SECTION_PRINTS = gather(SECTIONS, (section) => [section.label, ...section.aliases]).map(
  foldLabel,
);
export function findTables(rows: readonly Row[]): TableRegion[] {
  const clusters = clusterRows(rows).filter(isTable);
  const regions = clusters.map((cluster, index) => ({
    table: cluster.table,
    restarts: cluster.restarts,
    from: startOfRegion(rows, cluster, clusters[index - 1]),
    to: endOfRegion(rows, cluster, clusters[index + 1]?.from ?? rows.length),
  }));
  return regions;
}

function clusterRows(rows: readonly Row[]): Cluster[] {
  const clusters: Cluster[] = [];
  rows.forEach((row, index) => {
    const labels = labelsOfRow(row);
    const open = clusters.at(-1);
    const table = tableOfLabels(labels, open?.table ?? null);
    if (table === null) return;
    const isRepeat = open !== undefined && labels.some((label) => beginsAgain(label, open));
    if (open?.table === table && !isRepeat && isWithinReach(rows, open.last, index)) {
      open.last = index;
      open.labels.push(...labels);
      for (const { kind, key } of labels) if (kind === 'row') open.rowKeys.add(key);
    } else {
      const isGrid = row.kind === 'grid';
      const from = isRepeat ? startOfCopy(rows, index, table) : index;
      // A title between two tables is of neither.
      if (isRepeat) open.last = lastOfTable(rows, from, table);
      const own = gather(rows.slice(from, index + 1), labelsOfRow);
      clusters.push({
        table,
        restarts: isRepeat,
        from,
        last: index,
        labels: own,
        rowKeys: rowKeysOf(own),
        isGrid,
      });
    }
  });
  return clusters;
}

/** The last row before `end` that holds labels of the table. */
function lastOfTable(rows: readonly Row[], end: number, table: TableId): number {
  return lastAbove(rows, end, (row) => tableOfLabels(labelsOfRow(row), table) === table);
}

/** From there upwards: many copies of one table would each walk all rows from the end. */
function lastAbove(rows: readonly Row[], end: number, isWanted: (row: Row) => boolean): number {
  for (let index = end - 1; index >= 0; index--) {
    const row = rows[index];
    if (row !== undefined && isWanted(row)) return index;
  }
  return -1;
}

/** Whether a row names the first row of a table: its rest after another table does not. */
export function beginsTable(row: Row, table: TableId): boolean {
  return labelsOfRow(row).some((label) => isFirstRow(label, table));
}

/** The header above the first row of a copy is its own, not the end of the table before it; a caption is above it. */
function startOfCopy(rows: readonly Row[], first: number, table: TableId): number {
  const isOfTableAbove = (row: Row): boolean =>
    isFigureRow(row) ||
    labelsOfRow(row).some((label) => label.kind === 'row' && label.table === table);
  const isCaption = (row: Row | undefined): boolean =>
    row?.kind === 'line' && labelsOfRow(row).length === 0;
  let from = lastAbove(rows, first, isOfTableAbove) + 1;
  while (from < first && isCaption(rows[from])) from++;
  return from;
}

function isFigureRow(row: Row): boolean {
  if (row.kind === 'line') return /\d/.test(row.text.normalize('NFKC'));
  return row.text === '' || holdsNumber(row);
}

function isWithinReach(rows: readonly Row[], last: number, next: number): boolean {
  if (next - last > WIDEST_GAP) return false;
  for (let index = last + 1; index < next; index++) {
    const row = rows[index];
    if (row !== undefined && row.kind === 'line' && row.text.length >= SHORTEST_PROSE) return false;
  }
  return true;
}

function isTable(cluster: Cluster): boolean {
  if (cluster.isGrid) return holdsLabels(cluster.labels, FEWEST_LABELS_IN_GRID);
  return (
    holdsLabels(cluster.labels, FEWEST_LABELS_IN_TEXT) &&
    cluster.labels.filter(isFrameLabel).length >= 2
  );
}

/** Whether so many of the labels differ. */
function holdsLabels(labels: readonly Label[], fewest: number): boolean {
  const distinct = new Set<string>();
  for (const { kind, key, text } of labels) {
    distinct.add(`${kind}/${key}/${text}`);
    if (distinct.size >= fewest) return true;
  }
  return false;
}

/** Takes in the rows above that belong to the same grid or stretch of fields (a header cut off). */
function startOfRegion(rows: readonly Row[], cluster: Cluster, previous?: Cluster): number {
  // Table 4 prints its figures below its last label: above a table in the same grid they are its own.
  const isBelowFigures = cluster.restarts || previous?.table === 'disputes';
  const isTaken = (row: Row | undefined): boolean =>
    isBelowFigures && row !== undefined && row.text !== '' && holdsOnlyFigures(row);
  let from = cluster.from;
  while (
    from - 1 > (previous?.last ?? -1) &&
    isContinued(rows[from], rows[from - 1]) &&
    !isTaken(rows[from - 1])
  )
    from--;
  return from;
}

/** Takes in the figures after the last label, the rest of the same table, and a last label broken. */
function endOfRegion(rows: readonly Row[], cluster: Cluster, nextFrom: number): number {
  let to = cluster.last + 1;
  while (to < nextFrom) {
    const row = rows[to];
    if (row === undefined) break;
    const isOwn = holdsOnlyFigures(row) || isLabelOf(foldLabel(row.text), cluster.table);
    if (!isContinued(rows[to - 1], row) && !isOwn) {
      const tail = brokenLastLabel(
        rows.slice(to, Math.min(to + MOST_TAIL_ROWS, nextFrom)),
        cluster.table,
      );
      if (tail === 0) break;
      to += tail;
    } else {
      to++;
    }
  }
  while (to > cluster.last + 1 && rows[to - 1]?.text === '') to--;
  return to;
}

/** Neighbouring rows of one grid, or neighbouring lines of fields, are of one table. */
function isContinued(row: Row | undefined, next: Row | undefined): boolean {
  if (row === undefined || next === undefined || row.kind !== next.kind) return false;
  if (row.kind === 'grid') return row.block === next.block;
  return row.kind === 'fields' && !isSectionHeading(headingField(next) ?? next.text);
}

/** 「四、政府信息公开行政复议、行政诉讼情况」 set with tabs is a heading all the same. */
function isSectionHeading(text: string): boolean {
  const words = foldCore(text);
  return SECTION_PRINTS.some((print) => similarity(words, print, LEAST_LIKENESS) >= LEAST_LIKENESS);
}

/** How many of the rows make up the table's last label, cut over several lines; 0 = none. */
function brokenLastLabel(rows: readonly Row[], table: TableId): number {
  let text = '';
  for (const [index, row] of rows.entries()) {
    text += row.text.replace(/[\d０-９]/g, '');
    const words = foldLabel(text);
    if (
      lastLabelsOf(table).some(
        (label) => similarity(words, label, LEAST_LIKENESS) >= LEAST_LIKENESS,
      )
    ) {
      return index + 1;
    }
  }
  return 0;
}

function holdsOnlyFigures(row: Row): boolean {
  const text = row.text;
  return (
    isPageMark(text) ||
    text.split(/\s+/).every((word) => word === '' || readFigure(word).kind !== 'unreadable')
  );
}
