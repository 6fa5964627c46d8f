/** Where headers stand and which columns they name, in the order printed. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import type { FormTable } from '../../../src/form/form-types.ts';
import { findHeaders } from '../../../src/parse/match/table-header.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { makeReport } from '../../support/make-report.ts';
import { gridRow, lineRow } from '../../support/make-rows.ts';

const { proactive, requests, disputes } = tablesOf(makeReport());

/** from–to–until, its leaves with their columns, `!` where figures stand elsewhere. */
function show(rows: readonly Row[], table: FormTable): string[] {
  return findHeaders(rows, table).map(({ from, to, until, leaves, isAligned }) => {
    const named = leaves
      .map(({ key, text, column }) => `${key ?? `(${text})`}@${column}`)
      .join(' ');
    return `${from}-${to}-${until}${isAligned ? '' : '!'} ${named}`;
  });
}

const SEVEN = '自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计';
const KEYS = 'naturalPerson@1 business@2 research@3 nonprofit@4 legalService@5 otherOrg@6 total@7';
const FIGURES = gridRow('一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1');
const WITH = (header: string, figures: string): Row[] => [
  gridRow(`|${header}`),
  gridRow(`予以公开|${figures}`),
];

describe('table 3', () => {
  test.each<readonly [string, readonly Row[], readonly string[]]>([
    ['as printed', [gridRow(`申请人情况|${SEVEN}`), FIGURES], [`0-1-2 ${KEYS}`]],
    [
      'rows above it',
      [gridRow('甲'), gridRow('乙'), gridRow('丙'), gridRow(`|${SEVEN}`), FIGURES],
      [`1-4-5 ${KEYS}`],
    ],
    [
      'figures above it',
      [gridRow('甲|7'), gridRow('乙'), gridRow(`|${SEVEN}`), FIGURES],
      [`1-3-4 ${KEYS}`],
    ],
    [
      'a blank row above it',
      [gridRow('甲'), gridRow(''), gridRow(`|${SEVEN}`), FIGURES],
      [`2-3-4 ${KEYS}`],
    ],
    [
      'over two rows',
      [
        gridRow('|自然人||||||总计'),
        gridRow('||商业企业|科研机构|社会公益组织|法律服务机构|其他|'),
        FIGURES,
      ],
      [`0-2-3 ${KEYS}`],
    ],
    [
      'over two rows, a blank one between',
      [
        gridRow('|自然人||||||总计'),
        gridRow(''),
        gridRow('||商业企业|科研机构|社会公益组织|法律服务机构|其他|'),
        FIGURES,
      ],
      [`0-3-4 ${KEYS}`],
    ],
    [
      'twice',
      [gridRow(`|${SEVEN}`), FIGURES, gridRow(`|${SEVEN}`), FIGURES],
      [`0-1-2 ${KEYS}`, `2-3-4 ${KEYS}`],
    ],
    [
      'swapped',
      WITH('总计|商业企业|自然人', '3|2|1'),
      ['0-1-2 total@1 business@2 naturalPerson@3'],
    ],
    [
      'by other names',
      WITH('公民|企业|合计', '1|2|3'),
      ['0-1-2 naturalPerson@1 business@2 total@3'],
    ],
    ['one name of four letters', WITH('商业企业', '1'), ['0-1-2 business@1']],
    ['one shorter name', WITH('自然人', '1'), []],
    ['two short ones', WITH('其他|总计', '1|1'), ['0-1-2 otherOrg@1 total@2']],
    ['names beside a figure', [gridRow('商业企业|科研机构|5')], []],
    [
      'one mistyped',
      WITH('自然人|商业企业|科研机沟|总计', '1|2|3|6'),
      ['0-1-2 naturalPerson@1 business@2 research@3 total@4'],
    ],
    [
      'one of its own',
      WITH('自然人|上年数据|商业企业|总计', '1|7|2|3'),
      ['0-1-2 naturalPerson@1 (上年数据)@2 business@3 total@4'],
    ],
    [
      'one of its own over blanks',
      WITH('自然人|备注|商业企业|总计', '1||2|3'),
      ['0-1-2 naturalPerson@1 business@3 total@4'],
    ],
    [
      'one of its own over labels',
      [gridRow('情形说明|自然人|商业企业'), gridRow('予以公开|1|2')],
      ['0-1-2 naturalPerson@1 business@2'],
    ],
    [
      'a heading of the form',
      WITH('法人或其他组织|商业企业|总计', '1|2|3'),
      ['0-1-2! business@0 total@1'],
    ],
    [
      'a label cut in two',
      [gridRow('|自然人|法律服|总计'), gridRow('||务机构|'), gridRow('予以公开|1|2|3')],
      ['0-1-3 naturalPerson@1 legalService@2 total@3'],
    ],
    [
      'a label cut in two above the others',
      [gridRow('|申请人|法律服|'), gridRow('|自然人|务机构|总计'), gridRow('予以公开|1|2|3')],
      ['0-2-3 naturalPerson@1 legalService@2 total@3'],
    ],
    [
      'words of two rows that make no label',
      [gridRow('||甲乙丙|'), gridRow('|自然人|丁戊己|总计'), gridRow('予以公开|1|2|3')],
      ['0-2-3 naturalPerson@1 (甲乙丙)@2 total@3'],
    ],
    [
      'one like a column that is named',
      WITH('自然人|自然入|商业企业', '1|2|3'),
      ['0-1-2 naturalPerson@1 (自然入)@2 business@3'],
    ],
    [
      'two names over one column',
      [gridRow('|自然人|科研机构|总计'), gridRow('|商业企业||'), gridRow('予以公开|1|2|3')],
      ['0-2-3! naturalPerson@0 research@1 total@2 business@3'],
    ],
    [
      'one of its own over labels and words',
      [...WITH('自然人|情形说明|商业企业', '1|予以公开|2'), gridRow('部分公开|1|甲|2')],
      ['0-1-3 naturalPerson@1 business@3'],
    ],
    [
      'figures beside its columns',
      WITH('自然人|商业企业||总计', '1|2|3|'),
      ['0-1-2! naturalPerson@0 business@1 total@2'],
    ],
    [
      'a figure beside its columns in one row of five',
      [
        ...WITH('自然人|商业企业||', '1|2||'),
        ...['1|2||', '1|2||', '1|2||', '1|2|3|'].map((row) => gridRow(`予以公开|${row}`)),
      ],
      ['0-1-6 naturalPerson@1 business@2'],
    ],
    [
      'in two of five',
      [
        ...WITH('自然人|商业企业||', '1|2||'),
        ...['1|2||', '1|2||', '1|2|3|', '1|2|3|'].map((row) => gridRow(`予以公开|${row}`)),
      ],
      ['0-1-6! naturalPerson@0 business@1'],
    ],
    ['no figures', WITH('自然人|商业企业', '|'), ['0-1-2! naturalPerson@0 business@1']],
    [
      'a line',
      [lineRow('自然人 商业企业 总计'), lineRow('予以公开 1 2 3')],
      ['0-1-2! naturalPerson@0 business@1 total@2'],
    ],
    ['a line with figures', [lineRow('自然人 商业企业 总计 ５')], []],
    ['nothing', [], []],
  ])('%s', (_name, rows, headers) => {
    expect(show(rows, requests)).toEqual(headers);
  });
});

test.each([
  ['信息内容 本年制发 现行有效 本年废止', 'issued inForce repealed'],
  ['信息内容 制发数 废止数 有效数', 'issued repealed inForce'],
  ['制发 废止', 'issued repealed'],
  ['全年 制发 废止', ''],
  ['制发 废止 12', ''],
])('a line in other words: %s', (header, keys) => {
  const found = findHeaders([lineRow(header), lineRow('规章 1 2 3')], proactive);
  expect(found.flatMap(({ leaves }) => leaves.map(({ key }) => key)).join(' ')).toBe(keys);
});

test('each block of table 2 has a header', () => {
  const rows = [
    gridRow('第二十条第（一）项'),
    gridRow('信息内容|本年制发件数|本年废止件数|现行有效件数'),
    gridRow('规章|1|2|3'),
    gridRow('第二十条第（五）项'),
    gridRow('信息内容|本年处理决定数量'),
    gridRow('行政许可|4'),
  ];
  expect(show(rows, proactive)).toEqual([
    '0-2-4 issued@1 repealed@2 inForce@3',
    '3-5-6 decisions@1',
  ]);
});

describe('table 4', () => {
  const LEAVES = '结果维持|结果纠正|其他结果|尚未审结|总计';
  test('columns under their rows', () => {
    const rows = [
      gridRow('行政复议|||||复议后起诉||||'),
      gridRow(`${LEAVES}|${LEAVES}`),
      gridRow('1|0|0|0|1|2|0|0|0|2'),
    ];
    expect(show(rows, disputes)).toEqual([
      '0-2-3 review.upheld@0 review.corrected@1 review.other@2 review.pending@3 review.total@4 ' +
        'litigationAfterReview.upheld@5 litigationAfterReview.corrected@6 litigationAfterReview.other@7 ' +
        'litigationAfterReview.pending@8 litigationAfterReview.total@9',
    ]);
  });

  test('a column before any of them, and one that is not of the form', () => {
    const rows = [
      gridRow('||行政复议|'),
      gridRow('结果维持|甲乙丙|结果纠正|总计'),
      gridRow('1|0|0|1'),
    ];
    expect(show(rows, disputes)).toEqual([
      '0-2-3 upheld@0 (甲乙丙)@1 review.corrected@2 review.total@3',
    ]);
  });
});

describe('a damaged label between two that stand as in the form', () => {
  const FOUR = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const thrice = (fifth: string): string =>
    [...FOUR.slice(0, 4), fifth, ...FOUR, ...FOUR].join('|');
  const HEADED = (header: string): string[] =>
    show([gridRow(header), gridRow('0|0|0|0|0|6|0|0|2|8|0|0|0|0|0')], disputes).flatMap((line) =>
      line.split(' ').slice(1, 7),
    );
  const NAMED = ['upheld@0', 'corrected@1', 'other@2', 'pending@3'];

  test.each([
    ['half of it is left', thrice('总'), [...NAMED, 'total@4', 'upheld@5']],
    ['letters are lost', thrice('总�'), [...NAMED, 'total@4', 'upheld@5']],
    ['nothing of it is left', thrice('备注'), [...NAMED, '(备注)@4', 'upheld@5']],
  ])('%s', (_what, header, leaves) => {
    expect(HEADED(header)).toEqual(leaves);
  });

  test('stands for no column where its neighbours leave no place for it', () => {
    const header = ['结果维持', '尚', '结果纠正', '其他结果', '尚未审结', '总计'].join('|');
    const [shown] = show([gridRow(header), gridRow('1|2|0|0|0|1')], disputes);
    expect(shown).toContain('(尚)@1');
  });
});
