/** 热力表: units by measures, or units by years, each column with its own seven shades. */
import { isPercent } from '../measures/measure-words.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Batch } from '../batch/batch.ts';
import { withoutWholes } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import { idOfMeasure } from '../measures/measure.ts';
import { olderNote } from '../measures/older-words.ts';
import type { ChartQuery } from '../query.ts';
import { recordsOfYear } from '../shown/records-of-year.ts';
import type { UnitAbsence } from '../shown/absent-unit.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown, ShownTable } from '../shown/shown.ts';
import { figureHead, inUnit, rowOfMark, UNIT_HEAD, valueHead } from '../shown/table-parts.ts';
import { toMark } from '../shown/to-mark.ts';
import { shadesOf } from '../statistics/shade-of.ts';
import { altOf, subtitleOf, titleOf } from './describe-heat.ts';
import { fillHeat, isFilled } from './fill-heat.ts';
import type { FilledRow } from './fill-heat.ts';
import { heatColumns } from './heat-columns.ts';
import type { HeatColumn } from './heat-columns.ts';
import { readOrder, sortHeat } from './sort-heat.ts';
import type { HeatOrder } from './sort-heat.ts';
import { totalHeat } from './total-heat.ts';
import type { HeatTotal } from './total-heat.ts';

/** A figure with its mark, or why there is none. */
export type HeatCell =
  | { readonly mark: Mark; readonly measured: Measured }
  | { readonly mark: null; readonly absence: UnitAbsence };

export interface HeatRow {
  readonly name: string;
  /** One a column. */
  readonly cells: readonly HeatCell[];
}

export interface ShadedColumn extends HeatColumn {
  readonly total: HeatTotal;
  /** From 0, the lowest, by quantiles of those with enough cases. */
  readonly shade: (value: number) => number;
}

export interface HeatFigures {
  readonly columns: readonly ShadedColumn[];
  readonly rows: readonly HeatRow[];
  readonly order: HeatOrder;
  /** How many units the totals add up. */
  readonly added: number;
  /** The column whose n is printed beside the names; −1 = none. */
  readonly nOf: number;
}

/** How many rows a turn marks. */
const TURN = 400;

/** In turns: a figure a unit and column are tens of thousands of marks. */
export function* showHeat(batch: Batch, query: ChartQuery): Generator<void, Shown<HeatFigures>> {
  const columns = heatColumns(batch, query);
  const { rows: filled, absent, unpicked } = fillHeat(batch, query, columns);
  yield;
  const isYears = query.mode === 'years';
  const usual = isYears ? (columns.at(-1)?.id ?? '') : idOfMeasure(query.measure);
  const order = readOrder(query.order, columns, usual);
  const sorted = sortHeat(filled, columns, order);
  yield;
  const added = withoutWholes(sorted);
  const totals: HeatTotal[] = [];
  for (const { measure } of columns) {
    totals.push(totalHeat(added, totals.length, measure));
    yield;
  }
  const rows: HeatRow[] = [];
  for (const row of sorted) {
    rows.push(markRow(row, columns));
    if (rows.length % TURN === 0) yield;
  }
  const marks = marksOf(rows);
  const records = isYears ? recordsOfColumns(batch, columns) : recordsOfYear(batch, query.year);
  const said = { query, columns, rows: sorted, totals, added: added.length, absent: absent.length };
  yield;
  const nOf = isYears || query.measure.kind !== 'rate' ? -1 : columns.findIndex(isOf(query));
  const figures = {
    columns: shaded(columns, sorted, totals),
    rows,
    order,
    nOf,
    added: added.length,
  };
  return {
    figures,
    marks,
    table: () => tableOf(figures),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    alt: altOf(said),
    keys: keysOf({
      warning: marks.some(({ marked }) => marked.length > 0),
      edited: marks.some((mark) => mark.isEdited),
    }),
    absent,
    few: 0,
    unpicked,
    records,
    // Of several measures beside each other there would be as many notes.
    older: isYears ? olderNote(records, query.measure) : null,
  };
}

/** Row by row. Thousands of rows: pushed one by one, as arrays of arrays take twice as long. */
function marksOf(rows: readonly HeatRow[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { cells } of rows) {
    for (const { mark } of cells) if (mark !== null) marks.push(mark);
  }
  return marks;
}

function isOf({ measure }: ChartQuery): (column: HeatColumn) => boolean {
  return (column) => column.measure === measure;
}

function recordsOfColumns(
  { reports }: Batch,
  columns: readonly HeatColumn[],
): Shown<HeatFigures>['records'] {
  const years = new Set(columns.map(({ year }) => year));
  return reports.flatMap(({ record }) => (years.has(record.year) ? record : []));
}

function markRow({ name, cells }: FilledRow, columns: readonly HeatColumn[]): HeatRow {
  return {
    name,
    cells: cells.map((cell, nth): HeatCell => {
      const column = columns[nth];
      if (column === undefined || !isFilled(cell)) {
        return { mark: null, absence: isFilled(cell) ? 'noReport' : cell.absence };
      }
      const { report, measured } = cell;
      const id = `${report.record.id} ${column.id}`;
      return { measured, mark: toMark(report, { measure: column.measure, measured, id }) };
    }),
  };
}

function shaded(
  columns: readonly HeatColumn[],
  rows: readonly FilledRow[],
  totals: readonly HeatTotal[],
): readonly ShadedColumn[] {
  return columns.map((column, nth) => {
    const values: number[] = [];
    for (const { cells } of rows) {
      const cell = cells[nth];
      if (isFilled(cell) && !cell.measured.isTooFew) values.push(cell.measured.value);
    }
    const total = totals[nth] ?? { value: null, of: null, units: 0, isMarked: false };
    return { ...column, total, shade: shadesOf(values) };
  });
}

/** How many are in it. */
export function totalWords(units: number): Bilingual {
  return { zh: `${units} 家合计`, en: `${units} together` };
}

/** To one place, as in the picture. */
function tableOf({ columns, rows, nOf, added }: HeatFigures): ShownTable {
  const isN = nOf >= 0;
  const isMarked = columns.some(({ total }) => total.isMarked);
  const state = { isMarked, isEdited: false, isFew: false };
  const all = columns.map(({ measure, total: { value } }) =>
    value === null ? null : inUnit(measure, value),
  );
  return {
    heads: [UNIT_HEAD, ...(isN ? [figureHead('n', 'n')] : []), ...columns.map(headOf)],
    nameColumn: 0,
    rows: [
      {
        mark: null,
        values: [totalWords(added), ...(isN ? [columns[nOf]?.total.of ?? null] : []), ...all],
        ...state,
      },
      ...rows.map(({ name, cells }) => {
        const marks = cells.flatMap(({ mark }) => mark ?? []);
        const n = cells[nOf];
        return {
          ...rowOfMark(marks[0], false),
          isMarked: marks.some(({ marked }) => marked.length > 0),
          isEdited: marks.some((mark) => mark.isEdited),
          values: [
            name,
            ...(isN ? [n !== undefined && n.mark !== null ? n.measured.of : null] : []),
            ...cells.map((cell, nth) => {
              const column = columns[nth];
              if (cell.mark === null || column === undefined) return null;
              return inUnit(column.measure, cell.measured.value);
            }),
          ],
        };
      }),
    ],
  };
}

function headOf({ words, measure, year, id }: HeatColumn): ShownTable['heads'][0] {
  const head = valueHead(measure);
  const places = isPercent(measure) ? 1 : null;
  if (String(year) !== id) return { ...head, places };
  const name = head.words;
  return {
    words: { zh: `${words.zh}${name.zh}`, en: `${words.en} ${name.en}` },
    kind: 'figure',
    places,
  };
}
