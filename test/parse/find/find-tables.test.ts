/** Where tables stand among the rows: from which row to which, and which begin again. */
import { expect, test } from 'vitest';
import { beginsTable, findTables } from '../../../src/parse/find/find-tables.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { fieldsRow, gridRow, lineRow } from '../../support/make-rows.ts';

const show = (rows: readonly Row[]): string[] =>
  findTables(rows).map(
    ({ table, from, to, restarts }) => `${table} ${from}-${to}${restarts ? ' again' : ''}`,
  );
/** Rows of one grid have one block. */
const inGrid = (block: number, ...cells: readonly string[]): Row[] =>
  cells.map((each) => ({ ...gridRow(each), block }));

const TWO = [
  '信息内容|本年制发件数',
  '规章|1',
  '行政规范性文件|2',
  '行政许可|3',
  '行政处罚|4',
  '行政强制|5',
  '行政事业性收费|6',
];
const THREE = [
  '自然人|商业企业|科研机构',
  '一、本年新收政府信息公开申请数量|1',
  '二、上年结转政府信息公开申请数量|0',
  '四、结转下年度继续办理|0',
];
const FOUR = [
  '行政复议|未经复议直接起诉|复议后起诉',
  '结果维持|结果纠正|其他结果|尚未审结',
  '0|0|0|0|0',
];
const lines = (cells: readonly string[]): Row[] =>
  cells.map((each) => lineRow(each.replaceAll('|', ' ')));
const prose = (length: number): Row => lineRow('平'.repeat(length));

test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['a grid', inGrid(0, ...TWO), ['proactive 0-7']],
  [
    'a grid with rows above and below its labels',
    inGrid(0, '表一|', ...TWO, '甲乙|7'),
    ['proactive 0-9'],
  ],
  ['blank rows below left out', inGrid(0, ...TWO, '|'), ['proactive 0-7']],
  ['prose around it', [prose(20), ...inGrid(1, ...TWO), prose(20)], ['proactive 1-8']],
  ['two grids', [...inGrid(0, ...TWO), ...inGrid(1, ...THREE)], ['proactive 0-7', 'requests 7-11']],
  ['two tables in one grid', inGrid(0, ...TWO, ...THREE), ['proactive 0-7', 'requests 7-11']],
  [
    'all three in one grid',
    inGrid(0, ...TWO, ...THREE, ...FOUR),
    ['proactive 0-7', 'requests 7-11', 'disputes 11-14'],
  ],
  [
    'a table cut by a page',
    [...inGrid(0, ...TWO.slice(0, 4)), lineRow('- 3 -'), ...inGrid(1, ...TWO.slice(4))],
    ['proactive 0-8'],
  ],
  [
    'cut by prose',
    [...inGrid(0, ...TWO.slice(0, 4)), prose(70), ...inGrid(1, ...TWO.slice(4))],
    ['proactive 0-4', 'proactive 5-8'],
  ],
  [
    'cut by a shorter line',
    [...inGrid(0, ...TWO.slice(0, 4)), prose(69), ...inGrid(1, ...TWO.slice(4))],
    ['proactive 0-8'],
  ],
  ['two labels in a grid', inGrid(0, '规章|1', '行政许可|2'), []],
  ['three', inGrid(0, '规章|1', '行政许可|2', '行政处罚|3'), ['proactive 0-3']],
  ['the same three times', inGrid(0, '规章|1', '规章|2', '规章|3'), []],
  ['lines', lines(TWO), ['proactive 0-7']],
  [
    'lines with figures below them',
    [
      ...lines(FOUR.slice(0, 2)),
      lineRow('0 0 0'),
      lineRow('- 4 -'),
      lineRow('0 0'),
      lineRow('平稳'),
    ],
    ['disputes 0-5'],
  ],
  ['lines without a frame', lines(['规章 1', '行政许可 2', '行政处罚 3', '行政强制 4']), []],
  ['lines with too few labels', lines(['信息内容', '本年制发件数', '规章 1']), []],
  [
    'forty lines between',
    [
      lineRow('信息内容 本年制发件数 本年废止件数'),
      ...Array.from({ length: 39 }, () => lineRow('1')),
      lineRow('行政规范性文件 2'),
    ],
    ['proactive 0-41'],
  ],
  [
    'more',
    [
      lineRow('信息内容 本年制发件数 本年废止件数'),
      ...Array.from({ length: 40 }, () => lineRow('1')),
      lineRow('行政规范性文件 2'),
    ],
    [],
  ],
  [
    'fields up to a heading',
    [
      ...THREE.map(fieldsRow),
      fieldsRow('0|0'),
      fieldsRow('四、政府信息公开行政复议、行政诉讼情况|'),
    ],
    ['requests 0-5'],
  ],
  [
    'a last label cut over lines',
    [...lines(THREE.slice(0, 3)), lineRow('四、结转下年'), lineRow('度继续办理 0')],
    ['requests 0-5'],
  ],
  ['a copy', inGrid(0, ...TWO, ...TWO), ['proactive 0-7', 'proactive 7-14 again']],
  [
    'a copy in a grid of its own',
    [...inGrid(0, ...THREE), ...inGrid(1, ...THREE)],
    ['requests 0-4', 'requests 4-8 again'],
  ],
  [
    'two reports of one table, the title of the second between',
    [
      ...TWO.map(fieldsRow),
      lineRow('星河市教育局2022年政府信息公开工作年度报告'),
      ...TWO.map(fieldsRow),
    ],
    ['proactive 0-7', 'proactive 8-15 again'],
  ],
  [
    'a copy with words between',
    [...TWO.map(fieldsRow), lineRow('更正后：'), ...TWO.map(fieldsRow)],
    ['proactive 0-7', 'proactive 8-15 again'],
  ],
  [
    'figures of table 4 above a table in the same grid',
    inGrid(0, ...FOUR, ...TWO),
    ['disputes 0-3', 'proactive 3-10'],
  ],
  ['nothing', [], []],
])('%s', (_name, rows, regions) => {
  expect(show(rows)).toEqual(regions);
});

test.each([
  ['规章|1', 'proactive', true],
  ['行政许可|1', 'proactive', false],
  ['一、本年新收政府信息公开申请数量|1', 'requests', true],
  ['一、本年新收政府信息公开申请数量|1', 'proactive', false],
] as const)('%s begins %s: %s', (cells, table, begins) => {
  expect(beginsTable(gridRow(cells), table)).toBe(begins);
});
