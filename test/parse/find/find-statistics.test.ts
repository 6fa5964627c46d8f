/** Older statistics line by line: label, unit, figures. */
import { expect, test } from 'vitest';
import { findStatistics } from '../../../src/parse/find/find-statistics.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { gridRow, lineRow } from '../../support/make-rows.ts';

const HEADER = gridRow('指标|单位|统计数');
const BODY = [
  '（一）主动公开数|条|12',
  '（二）网站|条|7',
  '（三）公报|条|3',
  '（四）申请数|件|5',
  '（五）答复数|件|4',
].map(gridRow);
const FIRST = '（一）主动公开数 条 12';
const REST = ['（二）网站 条 7', '（三）公报 条 3', '（四）申请数 件 5', '（五）答复数 件 4'];

/** `from-to`, then `label [unit] figures`, `_` for a blank. */
function show(rows: readonly Row[]): string[] | null {
  const found = findStatistics(rows);
  return found === null
    ? null
    : [
        `${found.from}-${found.to}`,
        ...found.lines.map(({ label, unit, figures }) =>
          `${label} [${unit}] ${figures.map(({ text }) => text || '_').join(' ')}`.trim(),
        ),
      ];
}

test('a grid', () => {
  expect(show([lineRow('统计表'), HEADER, ...BODY])).toEqual([
    '1-7',
    '（一）主动公开数 [条] 12',
    '（二）网站 [条] 7',
    '（三）公报 [条] 3',
    '（四）申请数 [件] 5',
    '（五）答复数 [件] 4',
  ]);
});

const head = lineRow('指标 单位 统计数');
const first = (...rows: readonly Row[]): string[] | null => {
  const found = show([head, ...rows, ...REST.map(lineRow)]);
  return found === null ? null : found.slice(1, -4);
};

test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['a line', [lineRow(FIRST)], ['（一）主动公开数 [条] 12']],
  ['one word a line', ['（一）主动公开数', '条', '12'].map(lineRow), ['（一）主动公开数 [条] 12']],
  [
    'a label cut in two',
    ['（一）主动公', '开数', '条', '12'].map(lineRow),
    ['（一）主动公开数 [条] 12'],
  ],
  [
    'a heading',
    [lineRow('一、主动公开'), lineRow(FIRST)],
    ['一、主动公开 []', '（一）主动公开数 [条] 12'],
  ],
  [
    'a heading with a stroke for a unit',
    [lineRow('一、主动公开 —'), lineRow(FIRST)],
    ['一、主动公开 []', '（一）主动公开数 [条] 12'],
  ],
  ['a mark for nothing', [lineRow('（一）主动公开数 条 /')], ['（一）主动公开数 [条] /']],
  [
    'words for a figure',
    [lineRow('（一）主动公开数 条 见附件'), lineRow('（二）甲 条 1')],
    ['（一）主动公开数 [条] 见附件', '（二）甲 [条] 1'],
  ],
  ['two figures', [lineRow('（一）主动公开数 条 12 13')], ['（一）主动公开数 [条] 12 13']],
  ['no unit', [lineRow('（一）主动公开数 12')], ['（一）主动公开数 [] 12']],
  ['a page mark', [lineRow('- 3 -'), lineRow(FIRST)], ['（一）主动公开数 [条] 12']],
  ['its header again', [lineRow(FIRST), head], ['（一）主动公开数 [条] 12']],
  [
    'a numbered line behind a unit',
    [lineRow('（一）主动公开数 条'), lineRow('1.其中 条 12')],
    ['（一）主动公开数 [条]', '1.其中 [条] 12'],
  ],
])('%s', (_name, rows, lines) => {
  expect(first(...rows)).toEqual(lines);
});

test('blanks of a grid stand for their columns', () => {
  const rows = [
    gridRow('指标|单位|本年度|历年累计'),
    gridRow('一、主动公开|||'),
    gridRow('（一）公开数|条||9'),
    ...['（二）', '（三）', '（四）'].map((label) => gridRow(`${label}甲|条|1|2`)),
  ];
  expect(show(rows)?.slice(1, 4)).toEqual([
    '一、主动公开 [] _ _',
    '（一）公开数 [条] _ 9',
    '（二）甲 [条] 1 2',
  ]);
});

test('columns that are left out, and serial numbers', () => {
  const rows = [
    gridRow('序号|指标|单位|上年数|统计数|备注'),
    ...[1, 2, 3, 4, 5].map((at) => gridRow(`${at}|甲${'乙'.repeat(at)}|条|9|${at}|`)),
  ];
  expect(show(rows)?.slice(1, 3)).toEqual(['甲乙 [条] 1', '甲乙乙 [条] 2']);
  const lines = [
    lineRow('序号 指标 单位 上年数 统计数 备注'),
    ...[1, 2, 3, 4, 5].map((at) => lineRow(`${at} 甲${'乙'.repeat(at)} 条 9 ${at}`)),
  ];
  expect(show(lines)?.slice(1, 3)).toEqual(['甲乙 [条] 1', '甲乙乙 [条] 2']);
});

test('the number of a row is no figure, where it is no serial number', () => {
  expect(show([HEADER, ...BODY.slice(0, 4), gridRow('12')])).not.toBeNull();
});

test.each<readonly [string, readonly Row[], string | undefined]>([
  ['up to its foot', [...BODY, lineRow('单位负责人：张三'), lineRow('1')], '0-6'],
  ['up to the day it was filled in', [...BODY, lineRow('填报日期：2016年3月')], '0-6'],
  ['up to prose', [...BODY, lineRow('平'.repeat(70)), lineRow('1')], '0-6'],
  ['over a long line that ends with a figure', [...BODY, lineRow(`${'平'.repeat(70)} 5`)], '0-7'],
  ['over a shorter line', [...BODY, lineRow('平'.repeat(69))], '0-7'],
  [
    'over page marks and blanks',
    [...BODY.slice(0, 3), lineRow('- 3 -'), lineRow(''), ...BODY.slice(3), lineRow('- 4 -')],
    '0-8',
  ],
  ['four figures are no table', BODY.slice(0, 4), undefined],
  ['marks for nothing are figures', [...BODY.slice(0, 4), gridRow('（五）答复数|件|/')], '0-6'],
  ['nothing', [], undefined],
])('%s', (_name, rows, extent) => {
  expect(show([HEADER, ...rows])?.[0]).toBe(extent);
});

test('a header without figures, then the table', () => {
  expect(show([HEADER, lineRow('负责人：张三'), HEADER, ...BODY])?.[0]).toBe('2-8');
});
