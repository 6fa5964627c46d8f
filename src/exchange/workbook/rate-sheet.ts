/**
 * The rates that people publish, a row a unit and year: numerator, denominator and quotient as formulas over the
 * sheets of the tables, under the words of what is divided by what and what is left out.
 */
import type { Cell, MergeRange, WriteSheet } from 'hucre/xlsx';
import { USUAL_LEAST } from '../../form/rates/rate.ts';
import type { Denominator, Rate } from '../../form/rates/rate.ts';
import { rateFormula } from '../../form/rates/rate-formula.ts';
import { RATES } from '../../form/rates/rates.ts';
import { variantOf } from '../json/variant-of.ts';
import { addressOf, onSheet } from '../file/address.ts';
import type { LongSheet } from '../file/long-sheet.ts';
import { PAGE_NUMBERS } from '../file/plain-sheet.ts';
import type { FoundReport } from './findings-sheet.ts';
import { FIGURE, GROUP_HEAD, LABEL, RATE, TOO_FEW, UNIT, WIDE_PAGE } from './look.ts';
import { rateCells } from './rate-formulas.ts';
import { rateSums } from './rate-sums.ts';
import type { RateSums } from './rate-sums.ts';
import { WHO } from './table-sheets.ts';
import type { TableSheets } from './table-sheets.ts';

const RATES_SHEET = '比率';
/** Of a rate. */
const HEADS = ['分子', '分母 n', '比率', '样本'] as const;
const WIDTHS = [8, 9, 9, 10];
const HEAD_ROWS = 2;
/** Three lines of words, in points. */
const HEAD_HEIGHT = 64;

/** Beside unit and year. */
const GROUPS_ON_PAGE = 3;

interface RateGroup {
  readonly rate: Rate;
  readonly denominator: Denominator;
  /** Its first column. */
  readonly column: number;
}

const GROUPS: readonly RateGroup[] = RATES.flatMap((rate) =>
  rate.denominators.map((denominator) => ({ rate, denominator })),
).map((each, nth) => ({ ...each, column: WHO.length + nth * HEADS.length }));

export interface RateSheet {
  readonly sheet: LongSheet;
  /** Where the parts of a rate of the nth report stand; null where its form has no such rate. */
  readonly placeOf: (nth: number, rate: string) => RatePlace | null;
}

export interface RatePlace {
  readonly cases: string;
  readonly of: string;
  readonly rate: string;
  readonly sums: RateSums;
}

export function rateSheet(reports: readonly FoundReport[], tables: TableSheets): RateSheet {
  const sumsOf = (nth: number, group: RateGroup): RateSums | null => {
    const report = reports[nth]?.report;
    if (report === undefined) return null;
    return rateSums({ report, variant: variantOf(report) }, group.rate, group.denominator);
  };
  return {
    sheet: {
      sheet: frameOf(reports.length),
      first: HEAD_ROWS,
      count: reports.length,
      looks: [UNIT, FIGURE, RATE],
      *rows() {
        for (const [nth, found] of reports.entries()) yield { cells: rowOf(found, nth, tables) };
      },
    },
    placeOf: (nth, id) => {
      const group = GROUPS.find(({ rate }) => rate.id === id);
      const sums = group === undefined ? null : sumsOf(nth, group);
      if (group === undefined || sums === null) return null;
      const at = (next: number): string =>
        onSheet(RATES_SHEET, addressOf(nth + HEAD_ROWS, group.column + next));
      return { cases: at(0), of: at(1), rate: at(2), sums };
    },
  };
}

function rowOf({ unit, report }: FoundReport, nth: number, tables: TableSheets): Partial<Cell>[] {
  const formed = { report, variant: variantOf(report) };
  const row = nth + HEAD_ROWS;
  const parts = GROUPS.flatMap(({ rate, denominator, column }) => {
    const sums = rateSums(formed, rate, denominator);
    const [cases, of, share] = HEADS.map((_, next) => addressOf(row, column + next));
    const living =
      sums === null
        ? null
        : rateCells(sums, [cases ?? '', of ?? '', share ?? ''], (id) => tables.addressOf(nth, id));
    return [
      { ...living?.cases, style: FIGURE },
      { ...living?.of, style: FIGURE },
      { ...living?.rate, style: RATE },
      { ...living?.sample, style: FIGURE },
    ];
  });
  return [{ value: unit, style: UNIT }, { value: report.year, style: FIGURE }, ...parts];
}

function* headCells(): Generator<[string, Partial<Cell>]> {
  for (const [nth, [label]] of WHO.entries()) {
    yield [`0,${nth}`, { value: label, style: GROUP_HEAD }];
    yield [`1,${nth}`, { value: null, style: GROUP_HEAD }];
  }
  for (const { rate, denominator, column } of GROUPS) {
    for (const [next, head] of HEADS.entries()) {
      const words = next === 0 ? rateFormula(rate, denominator).zh : null;
      yield [`0,${column + next}`, { value: words, style: GROUP_HEAD }];
      yield [`1,${column + next}`, { value: head, style: LABEL }];
    }
  }
}

/** @param count of reports */
function frameOf(count: number): WriteSheet {
  const last = addressOf(count + HEAD_ROWS - 1, WHO.length + GROUPS.length * HEADS.length - 1);
  const merges: MergeRange[] = [
    ...WHO.map((_, column) => ({ startRow: 0, startCol: column, endRow: 1, endCol: column })),
    ...GROUPS.map(({ column }) => ({
      startRow: 0,
      startCol: column,
      endRow: 0,
      endCol: column + HEADS.length - 1,
    })),
  ];
  return {
    name: RATES_SHEET,
    cells: new Map(headCells()),
    merges,
    columns: [
      ...WHO.map(([, width]) => ({ width })),
      ...GROUPS.flatMap(() => WIDTHS.map((width) => ({ width }))),
    ],
    rowDefs: new Map([[0, { height: HEAD_HEIGHT }]]),
    freezePane: { rows: HEAD_ROWS, columns: WHO.length },
    autoFilter: { range: `A${HEAD_ROWS}:${last}` },
    headerFooter: PAGE_NUMBERS,
    pageSetup: { ...WIDE_PAGE, scale: 64, printTitlesRow: `$1:$${HEAD_ROWS}` },
    colBreaks: GROUPS.flatMap(({ column }, nth) =>
      nth > 0 && nth % GROUPS_ON_PAGE === 0 ? [column - 1] : [],
    ),
    conditionalRules: count === 0 ? [] : GROUPS.map((group, nth) => greyOf(group, count, nth + 1)),
  };
}

/** Words beside it say why. */
function greyOf({ column }: RateGroup, count: number, priority: number) {
  const [first, n] = [addressOf(HEAD_ROWS, column), addressOf(HEAD_ROWS, column + 1)];
  const range = `${first}:${addressOf(HEAD_ROWS + count - 1, column + HEADS.length - 1)}`;
  const fixed = n.replace(/^[A-Z]+/, '$$$&');
  return {
    type: 'expression' as const,
    priority,
    range,
    formula: `AND(COUNT(${fixed})=1,${fixed}<${USUAL_LEAST})`,
    style: TOO_FEW,
  };
}
