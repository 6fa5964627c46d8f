/** Headers that name some columns by other words than the form's, by none, or twice. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import type { ColumnOrder } from '../../../src/parse/match/order-columns.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { makeReport } from '../../support/make-report.ts';
import { gridRow } from '../../support/make-rows.ts';
import { linesOf, orderRows as order, short } from '../../support/order-rows.ts';

const { proactive, requests, disputes } = tablesOf(makeReport());

const RECEIVED = (figures: string): Row => gridRow(`一、本年新收政府信息公开申请数量|${figures}`);
const HEAD = (header: string): Row => gridRow(`申请人情况|${header}`);
const SEVEN = '自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计';
const FORM =
  'received: naturalPerson business research nonprofit legalService otherOrg total / 7 6';

describe('table 3', () => {
  test.each<
    readonly [string, readonly Row[], string, Partial<Record<'moved' | 'unnamed', string>>]
  >([
    [
      'one by a word of its own before others that are named',
      [HEAD('自然人|律师协会|商业企业|科研机构|社会公益组织|其他|总计'), RECEIVED('1|0|2|0|0|0|3')],
      'received: naturalPerson legalService business research nonprofit otherOrg total / 7 6',
      {
        moved: 'received.business received.research received.nonprofit received.legalService',
        unnamed: 'received.legalService',
      },
    ],
    [
      'a blank before others that are named',
      [HEAD('自然人||商业企业|科研机构|社会公益组织|其他|总计'), RECEIVED('1|0|2|0|0|0|3')],
      'received: naturalPerson legalService business research nonprofit otherOrg total / 7 6',
      {
        moved: 'received.business received.research received.nonprofit received.legalService',
        unnamed: 'received.legalService',
      },
    ],
    [
      'by other words, in an order of their own',
      [HEAD('个人|其它|企业|科研单位|公益组织|律所|合计'), RECEIVED('1|0|2|0|0|0|3')],
      'received: naturalPerson otherOrg business research nonprofit legalService total / 7 6',
      {
        moved:
          'received.business received.research received.nonprofit received.legalService received.otherOrg',
      },
    ],
    [
      'by other words, in the order of the form',
      [HEAD('个人|企业|科研单位|公益组织|律师事务所|其它|合计'), RECEIVED('1|2|0|0|0|0|3')],
      FORM,
      {},
    ],
    [
      'the total by a word that says something else',
      [HEAD(SEVEN.replace('总计', '上年总计')), RECEIVED('1|2|0|0|0|0|3')],
      FORM,
      { unnamed: 'received.total' },
    ],
    [
      'the total mistyped or reworded',
      [HEAD(SEVEN.replace('总计', '本年总计')), RECEIVED('1|2|0|0|0|0|3')],
      FORM,
      {},
    ],
    [
      'one name for two columns',
      [HEAD(SEVEN.replace('商业企业', '科研机构')), RECEIVED('1|2|0|0|0|0|3')],
      FORM,
      { unnamed: 'received.business received.research' },
    ],
    [
      'some of them beside their figures, in an order of their own',
      [gridRow('商业企业|自然人'), RECEIVED('1|2|0|0|0|0|3')],
      FORM,
      {
        unnamed:
          'received.research received.nonprofit received.legalService received.otherOrg received.total received.naturalPerson received.business',
      },
    ],
  ])('%s', (_name, rows, line, said) => {
    const found = order(rows, requests, 1);
    expect(linesOf(found)).toEqual([line]);
    const doubts = { moved: short(found.moved), unnamed: short(found.unnamed) };
    expect(doubts).toEqual({ moved: '', unnamed: '', ...said });
    expect([...found.absent, ...found.contradicted]).toEqual([]);
  });
});

test.each<readonly [string, string, string, string, string]>([
  ['of the form', '本年制发件数|本年废止件数|现行有效件数', 'issued repealed inForce', '', ''],
  ['shorter', '本年制发|本年废止|现行有效', 'issued repealed inForce', '', ''],
  ['shorter still', '制发数|废止数|有效数', 'issued repealed inForce', '', ''],
  [
    'shorter, in another order',
    '本年制发|现行有效|本年废止',
    'issued inForce repealed',
    'repealed inForce',
    '',
  ],
  [
    'of the other edition',
    '本年新制作数量|本年新公开数量|对外公开总数量',
    'issued repealed inForce',
    '',
    'issued repealed inForce',
  ],
  [
    'of the other edition, one in another place',
    '本年新制作数量|对外公开总数量|本年废止数量',
    'issued inForce repealed',
    'repealed inForce',
    'issued inForce',
  ],
  ['mistyped', '木年制发件数|本年发止件数|现行有郊件数', 'issued repealed inForce', '', ''],
  [
    'like one and another',
    '本年制发件数|本年修改件数|现行有效件数',
    'issued repealed inForce',
    '',
    'repealed',
  ],
])('words %s above three columns of table 2', (_name, header, keys, moved, unnamed) => {
  const rows = [
    gridRow('第二十条第（一）项|||'),
    gridRow(`信息内容|${header}`),
    gridRow('规章|1|2|3'),
    gridRow('行政规范性文件|1|2|3'),
  ];
  const found = order(rows, proactive, 2);
  const of = (row: string, list: string): string =>
    list === '' ? '' : list.replace(/\w+/g, (key) => `${row}.${key}`);
  const both = (list: string): string =>
    [of('regulations', list), of('normativeDocuments', list)].join(' ').trim();
  expect(linesOf(found)[0]).toBe(`regulations: ${keys} / - `);
  expect(short(found.moved)).toBe(both(moved));
  expect(short(found.unnamed)).toBe(both(unnamed));
});

test.each([
  ['本年处理决定数量', ''],
  ['处理决定数量', ''],
  ['本年度处理决定件数', ''],
  ['办结数', ''],
  ['', ''],
  ['上年处理决定数量', 'licensing.decisions'],
  ['上一年项目数量', 'licensing.decisions'],
  ['本年制发件数', 'licensing.decisions'],
  ['本年收费金额', 'licensing.decisions'],
])('an only column of table 2 under 「%s」', (print, unnamed) => {
  const rows = [
    gridRow('信息内容|本年制发件数|本年废止件数|现行有效件数'),
    gridRow('规章|1|2|3'),
    gridRow('行政规范性文件|1|2|3'),
    gridRow('第二十条第（五）项'),
    gridRow(`信息内容|${print}`),
    gridRow('行政许可|4'),
  ];
  const found = order(rows, proactive, 3);
  expect(short(found.unnamed)).toBe(unnamed);
  expect(found.moved).toEqual([]);
});

describe('table 4', () => {
  const LEAVES = '结果维持|结果纠正|其他结果|尚未审结|总计';
  const five = (total: number): string => `${total}|0|0|0|${total}`;
  const FIGURES = gridRow(`${five(1)}|${five(2)}|${five(3)}`);
  const head = (rows: string): Row[] => [
    gridRow(rows.split('|').join('|||||') + '||||'),
    gridRow(`${LEAVES}|${LEAVES}|${LEAVES}`),
  ];
  const keysOf = ({ lines }: ColumnOrder): string =>
    [...new Set(lines[0]?.cells.map(({ row }) => row.key))].join(' ');
  const ROWS = 'review litigationDirect litigationAfterReview';

  test.each([
    ['行政复议|直接起诉|经复议后诉讼', ROWS, 0, 0],
    [
      '行政复议|经复议后提起诉讼|直接提起诉讼',
      'review litigationAfterReview litigationDirect',
      10,
      0,
    ],
    ['行政复议||', ROWS, 0, 0],
    ['行政仲裁|未经复议直接起诉|复议后起诉', ROWS, 0, 5],
    ['行政复议||复议后起诉', ROWS, 0, 0],
    ['行政复议||未经复议直接起诉', ROWS, 0, 15],
    ['未经复议直接起诉|复议后起诉|', ROWS, 0, 15],
    ['行政复议|经过复议|未经复议', 'review litigationAfterReview litigationDirect', 10, 0],
    ['行政复议|复议后起诉|复议后起诉', ROWS, 0, 10],
  ])('rows named %s', (names, keys, moved, unnamed) => {
    const found = order([...head(names), FIGURES], disputes);
    expect(keysOf(found)).toBe(keys);
    expect([found.moved.length, found.unnamed.length]).toEqual([moved, unnamed]);
  });

  test('names beside the columns that are theirs tell nothing', () => {
    const rows = [
      gridRow('行政复议|行政诉讼'),
      gridRow('未经复议直接起诉|复议后起诉'),
      gridRow(`${LEAVES}|${LEAVES}|${LEAVES}`),
      FIGURES,
    ];
    const found = order(rows, disputes);
    expect(keysOf(found)).toBe(ROWS);
    expect([...found.moved, ...found.unnamed]).toEqual([]);
  });

  test.each([
    ['维持|纠正|其他|未审结|合计', 0, 0],
    ['维持|纠正|其他|在审|合计', 0, 0],
    ['在审|维持|纠正|其他|合计', 4, 0],
    ['结果维持|结果纠正|正在审理|其他|总计', 2, 0],
    ['结果纠正|结果纠正|其他结果|尚未审结|总计', 0, 2],
    ['驳回|结果纠正|其他结果|尚未审结|总计', 0, 1],
  ])('columns of one row named %s', (print, moved, unnamed) => {
    const [above] = head('行政复议|未经复议直接起诉|复议后起诉');
    const rows = [above ?? gridRow(''), gridRow(`${print}|${LEAVES}|${LEAVES}`), FIGURES];
    const zeros = gridRow(Array.from({ length: 15 }, () => '0').join('|'));
    const found = order([...rows.slice(0, 2), zeros], disputes);
    expect([found.moved.length, found.unnamed.length]).toEqual([moved, unnamed]);
  });
});
