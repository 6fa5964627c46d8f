/** Which run is which row of the form: by labels in order, by place, or by neither. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import { alignRuns } from '../../../src/parse/match/align-runs.ts';
import { runsOfRows } from '../../../src/parse/match/figure-runs.ts';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import type { PrintedLine } from '../../../src/parse/match/printed-line.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { makeReport } from '../../support/make-report.ts';
import { gridRow, lineRow } from '../../support/make-rows.ts';

const { proactive, requests } = tablesOf(makeReport());

interface Found {
  /** The runs in the order of the form's rows, `_` for a row without one. */
  readonly runs: string;
  readonly extra: readonly number[];
  readonly byPlace: readonly string[];
  readonly outOfOrder: readonly string[];
}

function align(rows: readonly Row[], lines: readonly PrintedLine[]): Found {
  const most = Math.max(...lines.map(({ cells }) => cells.length));
  const found = alignRuns(runsOfRows(rows, most), lines);
  const keyOf = (index: number): string => lines[index]?.row.key ?? '';
  return {
    runs: found.runOfRow.map((run) => run ?? '_').join(' '),
    extra: found.extra,
    byPlace: found.byPlaceOnly.map(keyOf),
    outOfOrder: found.outOfOrder.map(keyOf),
  };
}

const PLAIN: Found = { runs: '0 1 2 3 4 5', extra: [], byPlace: [], outOfOrder: [] };
const LABELS = ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费'];
const FIGURES = ['1|2|3', '4|5|6', '7', '8', '9', '1.5'];
/** Table 2 with other labels, or without some rows. */
const sheet = (change: Readonly<Record<number, string | null>> = {}): Row[] =>
  LABELS.flatMap((label, at) => {
    const printed = change[at] === undefined ? label : change[at];
    return printed === null ? [] : [gridRow(`${printed}|${FIGURES[at]}`)];
  });

describe('table 2', () => {
  test.each<readonly [string, readonly Row[], Partial<Found>]>([
    ['as the form prints it', sheet(), {}],
    [
      'in lines',
      LABELS.map((label, at) => lineRow(`${label} ${FIGURES[at]?.replaceAll('|', ' ')}`)),
      {},
    ],
    ['by other names', sheet({ 1: '规范性文件' }), {}],
    ['with a label mistyped', sheet({ 1: '行政规范性文建' }), {}],
    ['with the half of a label', sheet({ 1: '行政规范' }), {}],
    [
      'with a label that is no label',
      sheet({ 1: '甲乙丙丁' }),
      { byPlace: ['normativeDocuments'] },
    ],
    [
      'a row of its own above one left blank',
      [...sheet().slice(0, 2), gridRow('其中：法院|7'), gridRow('行政许可|'), ...sheet().slice(3)],
      { runs: '0 1 2 4 5 6', byPlace: ['licensing'] },
    ],
    [
      'a label on two rows, its figures on the first',
      [
        ...sheet().slice(0, 1),
        gridRow('行政规范性|4|5|6'),
        gridRow('文件|||'),
        ...sheet().slice(2),
      ],
      { runs: '0 1 3 4 5 6' },
    ],
    [
      'labels above their figures',
      ['行政许可', '8', '行政处罚', '7', '行政强制', '1.5'].map(lineRow),
      { runs: '_ _ 0 1 2 _' },
    ],
    ['without a label', sheet({ 1: '' }), { byPlace: ['normativeDocuments'] }],
    ['with a label of two cells', sheet({ 1: '行政规范|性文件' }), {}],
    [
      'with a label over two rows',
      [
        ...sheet().slice(0, 1),
        gridRow('行政规范|||'),
        gridRow('性文件|4|5|6'),
        ...sheet().slice(2),
      ],
      { runs: '0 2 3 4 5 6' },
    ],
    [
      'with a label that ends below its figures',
      [
        ...sheet().slice(0, 1),
        gridRow('行政规范|4|5|6'),
        gridRow('性文件|||'),
        ...sheet().slice(2),
      ],
      { runs: '0 1 3 4 5 6' },
    ],
    ['without the first row', sheet({ 0: null }), { runs: '_ 0 1 2 3 4' }],
    ['without the last', sheet({ 5: null }), { runs: '0 1 2 3 4 _' }],
    ['without two', sheet({ 2: null, 4: null }), { runs: '0 1 _ 2 _ 3' }],
    [
      'with a row that is not of the form',
      [...sheet().slice(0, 3), gridRow('合作备忘录|8'), ...sheet().slice(3)],
      { runs: '0 1 2 4 5 6', extra: [3] },
    ],
    [
      'with a row of blanks that is not',
      [...sheet().slice(0, 3), gridRow('合作备忘录||'), ...sheet().slice(3)],
      { runs: '0 1 2 4 5 6' },
    ],
    [
      'with figures only',
      FIGURES.map((figures) => gridRow(figures)),
      { byPlace: proactive.blocks.flatMap(({ rows }) => rows.map(({ key }) => key)) },
    ],
    [
      'with a row of blanks for figures',
      [...sheet().slice(0, 2), gridRow('行政许可|'), ...sheet().slice(3)],
      {},
    ],
    [
      'with two rows swapped',
      sheet({ 3: '行政强制', 4: '行政处罚' }),
      { runs: '0 1 2 4 3 5', outOfOrder: ['penalties'] },
    ],
    ['twice', [...sheet(), ...sheet()], { runs: '6 7 8 9 10 11', extra: [0, 1, 2, 3, 4, 5] }],
    ['with nothing', [], { runs: '_ _ _ _ _ _' }],
  ])('%s', (_name, rows, found) => {
    expect(align(rows, linesOfTable(proactive))).toEqual({ ...PLAIN, ...found });
  });
});

describe('table 3', () => {
  const lines = linesOfTable(requests);
  const labels = lines.map(({ row }) => row.label);
  const of = (change: Readonly<Record<number, string>> = {}): Row[] =>
    labels.map((label, at) => gridRow(`${change[at] ?? label}|${at}|0|0|0|0|0|${at}`));
  const all = labels.map((_, at) => at).join(' ');

  test('labels that stand twice are told apart by their place', () => {
    expect(align(of(), lines)).toEqual({ ...PLAIN, runs: all });
  });

  test('a label with its group, and one without its number', () => {
    const at = lines.findIndex(({ row }) => row.key === 'rejected.duplicate');
    const other = lines.findIndex(({ row }) => row.key === 'other.other');
    const change = { [at]: '重复申请', [other]: '（六）其他处理3.其他' };
    expect(align(of(change), lines)).toEqual({ ...PLAIN, runs: all });
  });

  test('rows exchanged and numbered anew are those of their words', () => {
    const first = { 0: '一、上年结转政府信息公开申请数量', 1: '二、本年新收政府信息公开申请数量' };
    expect(align(of(first), lines)).toEqual({
      ...PLAIN,
      runs: all.replace('0 1', '1 0'),
      outOfOrder: ['received'],
    });
    expect(align(of({ 2: '（一）部分公开', 3: '（二）予以公开' }), lines)).toEqual({
      ...PLAIN,
      runs: all.replace('2 3', '3 2'),
      outOfOrder: ['granted'],
    });
  });

  test.each([
    ['numbered anew behind a row left out', (at: number) => `${at + 4}.`],
    ['all with one number', () => '1.'],
    ['all without', () => ''],
  ])('rows in order %s keep their places', (_name, numberOf) => {
    const from = lines.findIndex(({ row }) => row.key === 'denied.stateSecret');
    const own = labels.slice(from, from + 8);
    const change = own.map((label, at): [number, string] => [
      from + at,
      label.replace(/^\d\./, numberOf(at)),
    ]);
    expect(align(of(Object.fromEntries(change)), lines)).toEqual({ ...PLAIN, runs: all });
  });

  test.each([
    ['一、上年新收政府信息公开申请数量', 0, ['received']],
    ['二、结转下年政府信息公开申请数量', 1, ['carriedIn']],
    ['（一）不予公开', 2, ['granted']],
    ['一、木年新收政府信息公开申请数', 0, []],
    ['二、上年度结转至本年的政府信息公开申请数量', 1, []],
    ['（二）予以部分公开', 3, []],
    ['四、结转下一年度继续办理', 24, []],
  ])('%s: in doubt where it says something else than its place', (print, at, byPlace) => {
    expect(align(of({ [at]: print }), lines)).toEqual({ ...PLAIN, runs: all, byPlace });
  });

  test('a label between figures is that of those behind it, in doubt where some above it have none', () => {
    const rows = labels.flatMap((label, at) => [gridRow(`${at}|0|0|0|0|0|${at}`), gridRow(label)]);
    const runs = labels.map((_, at) => (at < labels.length - 1 ? at + 1 : '_')).join(' ');
    const byPlace = lines.slice(0, -1).map(({ row }) => row.key);
    expect(align(rows, lines)).toEqual({ ...PLAIN, runs, extra: [0], byPlace });
    expect(align(rows.slice(1), lines)).toMatchObject({ extra: [], byPlace: [] });
  });

  test('cut off behind some rows', () => {
    const found = align(of().slice(0, 9), lines);
    expect(found.runs).toBe(labels.map((_, at) => (at < 9 ? at : '_')).join(' '));
    expect(found).toMatchObject({ extra: [], byPlace: [] });
  });
});

test('the better a table fits, the more it scores', () => {
  const score = (rows: readonly Row[]): number =>
    alignRuns(runsOfRows(rows, 3), linesOfTable(proactive)).score;
  const [whole, typo, short, none] = [
    sheet(),
    sheet({ 1: '行政规范性文建' }),
    sheet({ 1: null }),
    [],
  ].map(score);
  expect(whole).toBeCloseTo(6 * (0.58 * 2 + 0.2), 5);
  expect(typo).toBeCloseTo((whole ?? 0) - 2 / 7, 5);
  expect(short).toBeCloseTo((whole ?? 0) - (0.58 * 2 + 0.2) - 0.6, 5);
  expect(none).toBeCloseTo(6 * -0.6, 5);
  expect(score([...sheet(), gridRow('合作备忘录|8')])).toBeCloseTo((whole ?? 0) - 0.9, 5);
});
