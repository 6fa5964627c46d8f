/** 可比表: one table of several units side by side, each figure with its print. */
import type { TableId } from '../../form/form-types.ts';
import { isResult } from '../../form/roles.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Batch, ComparedReport } from '../batch/batch.ts';
import { groupDigits } from '../measures/measure-words.ts';
import type { ChartQuery } from '../query.ts';
import type { Absence } from '../rates/measure-rate.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown, ShownTable, TableHead } from '../shown/shown.ts';
import { rowOfMark } from '../shown/table-parts.ts';
import { toMark } from '../shown/to-mark.ts';
import { chooseUnits } from './choose-units.ts';
import { comparableRows } from './comparable-rows.ts';
import type { ComparableRow } from './comparable-rows.ts';
import { altOf, sayRow, subtitleOf, titleOf } from './describe-tables.ts';

/** A figure with its mark and what stands beside it, or why there is none. */
export type TableCell =
  | {
      readonly mark: Mark;
      readonly value: number;
      /** How far it is from the first unit's. */
      readonly difference: number | null;
      /** Of what its unit handled, from 0 to 1; in place of the difference. */
      readonly share: number | null;
    }
  | { readonly mark: null; readonly absence: Absence };

export interface SideRow {
  readonly groups: readonly Bilingual[];
  readonly label: Bilingual;
  /** （七）总计 and the like. */
  readonly isTotal: boolean;
  /** One a unit. */
  readonly cells: readonly TableCell[];
}

export interface SideFigures {
  readonly names: readonly string[];
  readonly rows: readonly SideRow[];
  /** Whether shares stand beside the figures, of the first unit too. */
  readonly isShares: boolean;
}

/** The way in which shares of （七）总计 stand beside the figures of table 3. */
const SHARES = 'requestShares';

export function showTables(batch: Batch, query: ChartQuery): Shown<SideFigures> {
  const table = tableOfMode(query.mode);
  const { units, absent, unpicked } = chooseUnits(batch, query);
  const { rows: compared, leftOut } = comparableRows(units, table);
  const isShares = query.mode === SHARES;
  const handled = isShares ? handledOf(compared) : null;
  const rows = compared.map((row) => toSideRow(row, units, handled));
  const marks = rows.flatMap(({ cells }) => cells.flatMap(({ mark }) => mark ?? []));
  const marked = marks.filter((mark) => mark.marked.length > 0).length;
  const said = { query, table, units, rows: compared, leftOut, marked, isShares };
  const figures = { names: units.map(({ name }) => name), rows, isShares };
  return {
    figures,
    marks,
    table: () => tableOf(figures, compared),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    alt: altOf(said),
    keys: keysOf({ warning: marked > 0, edited: marks.some((mark) => mark.isEdited) }),
    absent,
    few: 0,
    unpicked,
    records: units.map(({ record }) => record),
  };
}

function tableOfMode(mode: string | null): TableId {
  return mode === 'proactive' || mode === 'disputes' ? mode : 'requests';
}

/** What each unit handled, printed as （七）总计; null where that is not known, or nothing. */
function handledOf(rows: readonly ComparableRow[]): readonly (number | null)[] {
  const total = rows.find(({ cell }) => cell.row.role === 'total');
  return (total?.values ?? []).map((each) =>
    'absence' in each || each.value <= 0 ? null : each.value,
  );
}

/** @param handled what shares are of; null = differences are asked for */
function toSideRow(
  row: ComparableRow,
  units: readonly ComparedReport[],
  handled: readonly (number | null)[] | null,
): SideRow {
  const { cell, groups, label, values } = row;
  const [first] = values;
  const base = first === undefined || 'absence' in first ? null : first.value;
  return {
    groups,
    label,
    isTotal: cell.row.role === 'total',
    cells: values.map((measured, nth): TableCell => {
      const unit = units[nth];
      if (unit === undefined || 'absence' in measured) {
        return { mark: null, absence: 'absence' in measured ? measured.absence : 'blank' };
      }
      const isPlain = nth === 0 || base === null || handled !== null;
      const difference = isPlain ? null : minus(measured.value, base);
      const all = handled?.[nth] ?? null;
      const share = all === null || !isResult(cell.row.role) ? null : measured.value / all;
      const id = `${unit.record.id} ${cell.id}`;
      const mark = toMark(unit, { measure: { kind: 'figure', cell }, measured, id });
      const than = units[0]?.name ?? '';
      return {
        value: measured.value,
        difference,
        share,
        mark: {
          ...mark,
          said: () =>
            share === null
              ? sayDifference(mark.said(), difference, than)
              : sayShare(mark.said(), share),
        },
      };
    }),
  };
}

/** Sums of 万元 have the places that they are printed with. */
function minus(value: number, base: number): number {
  return Number((value - base).toPrecision(12));
}

function sayDifference(said: Bilingual, difference: number | null, than: string): Bilingual {
  if (difference === null || difference === 0) return said;
  const size = groupDigits(Math.abs(difference));
  return difference > 0
    ? { zh: `${said.zh}，比${than}多 ${size}`, en: `${said.en}, ${size} more than ${than}` }
    : { zh: `${said.zh}，比${than}少 ${size}`, en: `${said.en}, ${size} less than ${than}` };
}

function sayShare(said: Bilingual, share: number): Bilingual {
  const printed = `${(share * 100).toFixed(1)} %`;
  return { zh: `${said.zh}，占（七）总计 ${printed}`, en: `${said.en}, ${printed} of (7) total` };
}

const ITEM: TableHead = { words: { zh: '项目', en: 'Item' }, kind: 'text', places: null };

/** A column a unit; behind it its share, or behind each but the first its difference to the first. */
function tableOf(
  { names, rows, isShares }: SideFigures,
  compared: readonly ComparableRow[],
): ShownTable {
  return {
    heads: [ITEM, ...names.flatMap((name, nth) => headsOf(name, nth, { names, isShares }))],
    nameColumn: 0,
    rows: rows.map(({ cells, label }, at) => {
      const row = compared[at];
      const marks = cells.flatMap(({ mark }) => mark ?? []);
      return {
        ...rowOfMark(marks[0], false),
        isMarked: marks.some(({ marked }) => marked.length > 0),
        isEdited: marks.some((mark) => mark.isEdited),
        values: [
          row === undefined ? label : sayRow(row),
          ...cells.flatMap((cell, nth) => besides(cell, nth, isShares)),
        ],
      };
    }),
  };
}

function headsOf(
  name: string,
  nth: number,
  { names: [first = ''], isShares }: Pick<SideFigures, 'names' | 'isShares'>,
): readonly TableHead[] {
  const figure = { words: { zh: name, en: name }, kind: 'figure' as const, places: null };
  const share = { zh: `${name}占比（%）`, en: `${name}, share (%)` };
  if (isShares) return [figure, { ...figure, words: share, places: 1 }];
  const words = { zh: `${name}与${first}相差`, en: `${name} less ${first}` };
  return nth === 0 ? [figure] : [figure, { ...figure, words }];
}

function besides(cell: TableCell, nth: number, isShares: boolean): readonly (number | null)[] {
  if (cell.mark === null) return nth === 0 && !isShares ? [null] : [null, null];
  const { value, difference, share } = cell;
  if (isShares) return [value, share === null ? null : share * 100];
  return nth === 0 ? [value] : [value, difference];
}
