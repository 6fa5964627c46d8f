/** In what unit an amount without its own is: where that may be said, and which place is believed. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import type { FigureRun } from '../../../src/parse/match/figure-run.ts';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import { makeRow } from '../../../src/parse/rows/row.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { findUnits } from '../../../src/parse/settle/money-units.ts';
import { makeReport } from '../../support/make-report.ts';

const LINES = linesOfTable(tablesOf(makeReport()).proactive);
const FEES = LINES.findIndex(({ row }) => row.key === 'fees');

const rowOf = (kind: Row['kind'], ...texts: readonly string[]): Row =>
  makeRow({
    kind,
    block: 0,
    pieces: texts.map((text, column) => ({ text, column, columnSpan: 1, place: [] })),
  });
const grid = (...texts: readonly string[]): Row => rowOf('grid', ...texts);
const line = (text: string): Row => rowOf('line', text);

/** @param at number of the row that holds the amount; null = it was not found */
function unitOf(
  rows: readonly Row[],
  at: number | null,
  above: readonly Row[] = [],
): string | null {
  const slots =
    at === null
      ? []
      : [{ kind: 'slot' as const, text: '1', place: [], row: at, column: 1, columnSpan: 1 }];
  const run: FigureRun = {
    before: [],
    after: [],
    residue: [],
    slots,
    kind: 'grid',
    isBlank: false,
    labelColumn: 0,
  };
  const runOfRow = LINES.map((_line, index) => (index === FEES && at !== null ? 1 : null));
  const alignment = { runOfRow, extra: [], byPlaceOnly: [], outOfOrder: [], score: 0 };
  const { units } = findUnits({
    lines: LINES,
    runs: [{ ...run, slots: [] }, run],
    alignment,
    rows,
    printed: rows,
    above,
    below: [],
  });
  expect([...units.keys()].filter((id) => id !== 'proactive.fees.amount')).toEqual([]);
  return units.get('proactive.fees.amount') ?? null;
}

const HEADER = grid('信息内容', '本年收费金额');
const ROW = grid('行政事业性收费', '728500');

describe('grids', () => {
  test.each<readonly [string, readonly Row[], string | null]>([
    ['nowhere', [HEADER, ROW], null],
    ['in the header', [grid('信息内容', '本年收费金额（单位：万元）'), ROW], '万元'],
    ['in the header, in other signs', [grid('信息内容', '本年收费金额(千元)'), ROW], '千元'],
    [
      'in the header of another column',
      [grid('信息内容', '采购金额（元）', '本年收费金额'), grid('采购项目', '7'), ROW],
      null,
    ],
    ['beside the label', [HEADER, grid('行政事业性收费（元）', '728500')], '元'],
    [
      'beside the label, against the header',
      [grid('', '本年收费金额（万元）'), grid('行政事业性收费（单位：元）', '7')],
      '元',
    ],
    ['in a cell of its own', [HEADER, grid('行政事业性收费', '（元）', '728500')], '元'],
    ['not in a figure of the row', [HEADER, grid('行政事业性收费', '7', '728500（元）')], null],
    ['in the line above', [line('第二十条第（八）项（单位：元）'), HEADER, ROW], '元'],
    ['the nearest of them', [line('单位：万元'), line('单位：元'), HEADER, ROW], '元'],
    [
      'not above the figures of another block',
      [line('（单位：元）'), grid('行政强制', '3'), HEADER, ROW],
      null,
    ],
    [
      'the header before the lines above',
      [line('（元）'), grid('', '本年收费金额（万元）'), ROW],
      '万元',
    ],
  ])('%s', (_name, rows, unit) => {
    expect(unitOf(rows, rows.length - 1)).toBe(unit);
  });
});

describe('running text', () => {
  test.each<readonly [string, readonly Row[], string | null]>([
    ['nowhere', [line('本年收费金额 行政事业性收费 728500')], null],
    ['behind the header', [line('本年收费金额（单位：元） 行政事业性收费 728500')], '元'],
    [
      'behind the header, in a plain bracket',
      [line('本年收费金额 (千元) 行政事业性收费 728500')],
      '千元',
    ],
    ['behind the label', [line('本年收费金额 行政事业性收费（元） 728500')], '元'],
    [
      'behind the label, against the header',
      [line('本年收费金额（万元） 行政事业性收费（元） 7')],
      '元',
    ],
    ['not behind the figures', [line('行政事业性收费 728500（元）')], null],
    ['behind the label, with more words', [line('行政事业性收费（单位：元） 728500')], '元'],
    ['not behind the figures, below a header', [line('本年收费金额 行政事业性收费 7（元）')], null],
    ['not in a long bracket', [line('行政事业性收费（不含代收费用，单位：元，下同） 7')], null],
    ['not in a bracket with digits', [line('行政事业性收费（2元） 7')], null],
    ['above', [line('（单位：元）'), line('行政事业性收费 728500')], '元'],
  ])('%s', (_name, rows, unit) => {
    expect(unitOf(rows, rows.length - 1)).toBe(unit);
  });
});

describe('how a unit is said', () => {
  test.each([
    ['（元）', '元'],
    ['(万元)', '万元'],
    ['【亿元】', '亿元'],
    ['[ 百万元 ]', '百万元'],
    ['（千圆）', '千元'],
    ['单位：万元', '万元'],
    ['單位:萬元', '万元'],
    ['单位 ： 件、元', '元'],
    ['单位：件、个、项、次、元', '元'],
    ['单位：星河市财政局收费项目万元', null],
    ['单位：件。元', null],
    ['单位：件', null],
    ['收费7万元', null],
    ['万元', null],
    ['（人民币元）', null],
  ])('%s', (said, unit) => {
    expect(unitOf([line(said), HEADER, ROW], 2)).toBe(unit);
  });
});

test('above the table, where the table says nothing; the nearest line', () => {
  const above = [line('单位：万元'), line('单位：元'), line('主动公开')];
  expect(unitOf([HEADER, ROW], 1, above)).toBe('元');
  expect(unitOf([grid('', '本年收费金额（千元）'), ROW], 1, above)).toBe('千元');
});

test('an amount that was not found takes the unit of its header', () => {
  expect(unitOf([grid('', '本年收费金额（元）')], null)).toBe('元');
  expect(unitOf([line('（元）'), HEADER], null)).toBeNull();
});
