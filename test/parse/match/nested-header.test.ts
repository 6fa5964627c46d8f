/** Headers whose cells stand over nothing: the columns in the order they are named. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import type { FormTable } from '../../../src/form/form-types.ts';
import { nestedKeys, printsOf, rowNamed } from '../../../src/parse/match/nested-header.ts';
import { matchLabel } from '../../../src/parse/rows/labels.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { makeReport } from '../../support/make-report.ts';
import { fieldsRow, lineRow } from '../../support/make-rows.ts';

const { requests, disputes } = tablesOf(makeReport());

function keysOf(rows: readonly Row[], table: FormTable): string {
  const columns = table.blocks[0]?.columns ?? [];
  const keyOf = (text: string): string | null =>
    columns.find(({ label }) => label === text)?.key ?? null;
  return nestedKeys(rows, { table, width: columns.length, keyOf }).join(' ');
}

const LEAVES = '结果维持|结果纠正|其他结果|尚未审结|总计';
const own = (row: string): string =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((key) => `${row}.${key}`).join(' ');

describe('table 3', () => {
  test.each<readonly [string, readonly Row[], string]>([
    ['one row', [fieldsRow('自然人|商业企业|总计')], 'naturalPerson business total'],
    [
      'a heading over the next row',
      [fieldsRow('自然人|法人或其他组织|总计'), fieldsRow('商业企业|科研机构')],
      'naturalPerson business research total',
    ],
    ['a heading over nothing', [fieldsRow('自然人|法人或其他组织|总计')], 'naturalPerson total'],
    ['all in one cell', [fieldsRow('自然人商业企业科研机构')], 'naturalPerson business research'],
    ['in one cell with other words', [fieldsRow('自然人等商业企业|总计')], 'total'],
    ['in a line', [lineRow('自然人 商业企业 总计')], 'naturalPerson business total'],
    ['words of none', [fieldsRow('备注|自然人'), fieldsRow('代码|总计')], 'naturalPerson total'],
    [
      'two rows without a heading',
      [fieldsRow('自然人'), fieldsRow('总计|商业企业')],
      'naturalPerson total business',
    ],
    ['nothing', [], ''],
  ])('%s', (_name, rows, keys) => {
    expect(keysOf(rows, requests)).toBe(keys);
  });
});

describe('table 4', () => {
  test.each<readonly [string, readonly Row[], string]>([
    [
      'rows, then their columns',
      [
        fieldsRow('行政复议|未经复议直接起诉|复议后起诉'),
        fieldsRow(`${LEAVES}|${LEAVES}|${LEAVES}`),
      ],
      `${own('review')} ${own('litigationDirect')} ${own('litigationAfterReview')}`,
    ],
    [
      'a heading that opens to rows',
      [
        fieldsRow('行政复议|行政诉讼'),
        fieldsRow('未经复议直接起诉|复议后起诉'),
        fieldsRow(`${LEAVES}|${LEAVES}|${LEAVES}`),
      ],
      `${own('review')} ${own('litigationDirect')} ${own('litigationAfterReview')}`,
    ],
    [
      'too few columns',
      [fieldsRow('行政复议|复议后起诉'), fieldsRow(`${LEAVES}|结果维持`)],
      `${own('review')} upheld`,
    ],
    ['a row alone', [fieldsRow('行政复议')], ''],
  ])('%s', (_name, rows, keys) => {
    expect(keysOf(rows, disputes)).toBe(keys);
  });
});

test('what a row prints', () => {
  const keyOf = (text: string): string | null =>
    ({ 制发: 'issued', 废止: 'repealed' })[text] ?? null;
  expect(printsOf(fieldsRow('自然人||备注'), keyOf)).toEqual(['自然人', '', '备注']);
  expect(printsOf(fieldsRow('商业企业科研机构|商业企业等'), keyOf)).toEqual([
    '商业企业',
    '科研机构',
    '商业企业等',
  ]);
  expect(printsOf(lineRow('甲 自然人 乙 总计 5'), keyOf)).toEqual(['自然人', '总计']);
  expect(printsOf(lineRow('信息内容 制发 废止'), keyOf)).toEqual(['信息内容', '制发', '废止']);
  expect(printsOf(lineRow('信息内容 制发'), keyOf)).toEqual(['信息内容']);
  expect(printsOf(lineRow('规章的 制发 废止'), keyOf)).toEqual(['规章']);
});

test.each([
  ['行政复议', disputes, 'review'],
  ['未经复议直接起诉', disputes, 'litigationDirect'],
  ['结果维持', disputes, null],
  ['规章', disputes, null],
  ['甲乙', disputes, null],
  ['予以公开', requests, null],
] as const)('%s names the row %s', (text, table, key) => {
  expect(rowNamed(matchLabel(text), table)).toBe(key);
});
