/** Cells put in the order their header prints, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import { dropExtraColumns } from '../../../src/parse/match/order-columns.ts';
import { findHeaders } from '../../../src/parse/match/table-header.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { makeReport } from '../../support/make-report.ts';
import { fieldsRow, gridRow } from '../../support/make-rows.ts';
import { linesOf, orderRows as order, short } from '../../support/order-rows.ts';

const { proactive, requests, disputes } = tablesOf(makeReport());

const HEAD = (header: string): Row => gridRow(`申请人情况|${header}`);
const RECEIVED = (figures: string): Row => gridRow(`一、本年新收政府信息公开申请数量|${figures}`);
const CARRIED = (figures: string): Row => gridRow(`二、上年结转政府信息公开申请数量|${figures}`);
const FORM =
  'received: naturalPerson business research nonprofit legalService otherOrg total / 7 6';
const SEVEN = '自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计';
const TOTAL_FIRST = '总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他';
const SWAPPED = '自然人|商业企业|科研机构|法律服务机构|社会公益组织|其他|总计';
const KEYS = [
  'naturalPerson',
  'business',
  'research',
  'nonprofit',
  'legalService',
  'otherOrg',
  'total',
];

describe('table 3', () => {
  test.each<
    readonly [
      string,
      readonly Row[],
      string,
      Partial<Record<'moved' | 'absent' | 'unnamed' | 'contradicted', string>>,
    ]
  >([
    ['in the order of the form', [HEAD(SEVEN), RECEIVED('1|2|0|0|0|0|3')], FORM, {}],
    ['without a header', [RECEIVED('1|2|0|0|0|0|3')], FORM, {}],
    [
      'two columns swapped',
      [HEAD(SWAPPED), RECEIVED('1|0|0|2|0|0|3')],
      'received: naturalPerson business research legalService nonprofit otherOrg total / 7 6',
      { moved: 'received.nonprofit received.legalService' },
    ],
    [
      'the total first',
      [HEAD(TOTAL_FIRST), RECEIVED('3|1|2|0|0|0|0')],
      'received: total naturalPerson business research nonprofit legalService otherOrg / 7 0',
      { moved: KEYS.map((key) => `received.${key}`).join(' ') },
    ],
    [
      'the total first, which the sums contradict',
      [HEAD(TOTAL_FIRST), RECEIVED('1|2|0|0|0|0|3')],
      FORM,
      { contradicted: KEYS.map((key) => `received.${key}`).join(' ') },
    ],
    [
      'the total first, with zeros only',
      [HEAD(TOTAL_FIRST), RECEIVED('0|0|0|0|0|0|0')],
      'received: total naturalPerson business research nonprofit legalService otherOrg / 7 0',
      { moved: KEYS.map((key) => `received.${key}`).join(' ') },
    ],
    [
      'the total first, in rows cut short',
      [HEAD(TOTAL_FIRST), RECEIVED('1|2|0|0|0|3|')],
      'received: total naturalPerson business research nonprofit legalService otherOrg / 7 0',
      { moved: KEYS.map((key) => `received.${key}`).join(' ') },
    ],
    [
      'a column that is not printed',
      [HEAD('自然人|商业企业|科研机构|社会公益组织|法律服务机构|总计'), RECEIVED('1|2|0|0|0|3')],
      'received: naturalPerson business research nonprofit legalService total / - ',
      { absent: 'received.otherOrg' },
    ],
    [
      'one that is not printed, others swapped',
      [HEAD('商业企业|自然人|总计'), RECEIVED('1|2|3')],
      'received: business naturalPerson total / - ',
      {
        moved: 'received.naturalPerson received.business',
        absent: 'received.research received.nonprofit received.legalService received.otherOrg',
      },
    ],
    [
      'a column that is not named though it stands',
      [HEAD('自然人|商业企业|科研机构|社会公益组织|法律服务机构||总计'), RECEIVED('1|2|0|0|0|0|3')],
      FORM,
      { unnamed: 'received.otherOrg' },
    ],
    ['a column named twice', [HEAD('自然人|商业企业|自然人|总计'), RECEIVED('1|2|0|3')], FORM, {}],
    ['words of another table', [HEAD('结果维持|结果纠正'), RECEIVED('1|2|0|0|0|0|3')], FORM, {}],
  ])('%s', (_name, rows, line, said) => {
    const found = order(rows, requests, 1);
    expect(linesOf(found)).toEqual([line]);
    expect({
      moved: short(found.moved),
      absent: short(found.absent),
      unnamed: short(found.unnamed),
      contradicted: short(found.contradicted),
    }).toEqual({ moved: '', absent: '', unnamed: '', contradicted: '', ...said });
  });

  test('rows without figures go with those above them; a second header governs what is below it', () => {
    const found = order(
      [HEAD(SWAPPED), RECEIVED('1|0|0|2|0|0|3'), HEAD(SEVEN), CARRIED('1|0|0|2|0|0|3')],
      requests,
      3,
    );
    expect(short(found.moved)).toBe('received.nonprofit received.legalService');
    const [first, second, third] = linesOf(found);
    expect(first).toContain('legalService nonprofit');
    expect([second, third].every((line) => line?.includes('nonprofit legalService') === true)).toBe(
      true,
    );
    const lost = order([HEAD(SWAPPED), CARRIED('1|0|0|2|0|0|3')], requests, 3);
    expect(linesOf(lost).every((line) => line.includes('legalService nonprofit'))).toBe(true);
  });

  test.each<readonly [readonly string[], boolean]>([
    [['1|2|0|0|0|0|3', '1|2|0|0|0|0|3'], true],
    [['1|2|0|0|0|0|3', '3|1|2|0|0|0|0'], false],
    [['1|2|0|0|0|0|3', '3|3|0|0|0|0|0'], false],
    [['1|2|0|0|0|0|3', '1|2|0|0|0|0|3', '3|1|2|0|0|0|0'], false],
    [['1|2|0|0|0|0|3', '1|2|0|0|0|0|3', '1|2|0|0|0|0|3', '3|1|2|0|0|0|0'], true],
    [['0|0|0|0|0|0|0', '1|2|0|0|0|0|3', '3|1|2|0|0|0|0'], false],
    [['1|2|0|0|0|0|3', '0|0|0|0|0|0|0', '0|0|0|0|0|0|0'], true],
    [['1|2|0|0|0|0|3', '3|1|2|0|0|0|'], true],
    [['1|2|0|0|0|0|4', '1|2|0|0|0|0|4'], false],
    [['1|2|0|0|0|0|3', '1|2|0|0|0|0|4'], true],
    [['3|0|0|0|0|0|3', '3|0|0|0|0|0|3'], false],
  ])('rows %o contradict a header with the total first: %s', (figures, isContradicted) => {
    const labels = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '（二）部分公开',
    ];
    const rows = figures.map((each, at) => gridRow(`${labels[at]}|${each}`));
    expect(order([HEAD(TOTAL_FIRST), ...rows], requests, 4).contradicted.length > 0).toBe(
      isContradicted,
    );
  });
});

test('of table 2 only the block below the header', () => {
  const rows = [
    gridRow('信息内容|本年废止件数|本年制发件数|现行有效件数'),
    gridRow('规章|1|2|3'),
    gridRow('行政规范性文件|1|2|3'),
    gridRow('信息内容|本年处理决定数量'),
    gridRow('行政许可|4'),
  ];
  const found = order(rows, proactive);
  expect(linesOf(found).slice(0, 3)).toEqual([
    'regulations: repealed issued inForce / - ',
    'normativeDocuments: repealed issued inForce / - ',
    'licensing: decisions / - ',
  ]);
  expect(short(found.moved)).toBe(
    'regulations.issued regulations.repealed normativeDocuments.issued normativeDocuments.repealed',
  );
});

describe('table 4', () => {
  const LEAVES = '结果维持|结果纠正|其他结果|尚未审结|总计';
  const five = (total: number): string => `${total}|0|0|0|${total}`;
  const head = (rows: string, leaves = LEAVES): Row[] => [
    gridRow(rows.split('|').join('|||||') + '||||'),
    gridRow(`${leaves}|${leaves}|${leaves}`),
  ];
  const FIGURES = gridRow(`${five(1)}|${five(2)}|${five(3)}`);

  test('rows in another order keep their sums', () => {
    const found = order([...head('复议后起诉|行政复议|未经复议直接起诉'), FIGURES], disputes);
    expect(found.lines[0]?.cells.map(({ row }) => row.key).filter((_, at) => at % 5 === 0)).toEqual(
      ['litigationAfterReview', 'review', 'litigationDirect'],
    );
    expect(found.lines[0]).toMatchObject({ group: 5, totals: [4, 9, 14] });
    expect(found.moved.length).toBe(15);
  });

  test('columns in another order too', () => {
    const figures = gridRow('1|1|0|0|0|2|2|0|0|0|3|3|0|0|0');
    const found = order(
      [
        ...head('行政复议|未经复议直接起诉|复议后起诉', '总计|结果维持|结果纠正|其他结果|尚未审结'),
        figures,
      ],
      disputes,
    );
    expect(found.lines[0]).toMatchObject({ group: 5, totals: [0, 5, 10] });
    expect(found.contradicted).toEqual([]);
  });

  test('a header that the sums of all rows contradict', () => {
    const first = '总计|结果维持|结果纠正|其他结果|尚未审结';
    const three = head('行政复议|未经复议直接起诉|复议后起诉', first);
    const of = (...figures: readonly string[]): number =>
      order([...three, gridRow(figures.join('|'))], disputes).contradicted.length;
    expect(of('1|2|0|0|3', '0|4|1|0|5', '2|2|0|0|4')).toBe(15);
    expect(of('1|2|0|0|3', '0|4|1|0|6', '2|2|0|0|4')).toBe(0);
    expect(of('1|2|0|0|3', '0|4|1|0|5', '2|2|0|0|5')).toBe(0);
  });

  test('rows whose columns are mixed have no sums of their own', () => {
    const names = '行政复议|未经复议直接起诉|复议后起诉';
    const mixed = [
      gridRow(Array.from({ length: 5 }, () => names).join('|')),
      gridRow(
        LEAVES.split('|')
          .flatMap((leaf) => [leaf, leaf, leaf])
          .join('|'),
      ),
      FIGURES,
    ];
    const { lines } = order(mixed, disputes);
    expect(lines[0]).toMatchObject({ group: null, totals: [] });
    expect(lines[0]?.cells.slice(0, 4).map(({ id }) => id)).toEqual([
      'disputes.review.upheld',
      'disputes.litigationDirect.upheld',
      'disputes.litigationAfterReview.upheld',
      'disputes.review.corrected',
    ]);
  });
});

describe('columns that are not of the form', () => {
  const texts = (rows: readonly Row[], table = requests): string[] =>
    dropExtraColumns(rows, findHeaders(rows, table), table).map(({ text }) => text);

  test('are left out where all others are named', () => {
    const rows = [gridRow(`|上年数据|${SEVEN}`), gridRow('予以公开|9|1|2|0|0|0|0|3')];
    expect(texts(rows)).toEqual([SEVEN.replaceAll('|', ' '), '予以公开 1 2 0 0 0 0 3']);
  });

  test('stay where some are not, or the header stands over nothing', () => {
    const some = [gridRow('|上年数据|自然人|商业企业|总计'), gridRow('予以公开|9|1|2|3')];
    expect(texts(some)).toEqual(some.map(({ text }) => text));
    const loose = [fieldsRow(`上年数据|${SEVEN}`), fieldsRow('予以公开|9|1|2|0|0|0|0|3')];
    expect(texts(loose)).toEqual(loose.map(({ text }) => text));
  });

  test('rows above the header, and tables without more columns, stay as they are', () => {
    const rows = [gridRow('甲|7'), gridRow(`|${SEVEN}`), gridRow('予以公开|1|2|0|0|0|0|3')];
    expect(dropExtraColumns(rows, findHeaders(rows, requests), requests)).toEqual(rows);
  });

  test('one block of table 2 may be named whole', () => {
    const rows = [gridRow('信息内容|代码编号|本年处理决定数量'), gridRow('行政许可|77|4')];
    expect(texts(rows, proactive)[1]).toBe('行政许可 4');
  });
});
