/** Whose report it is and on which year: from titles on several lines, and from what stands in for one. */
import { expect, test } from 'vitest';
import { findIdentity, linesOf } from '../../../src/parse/find/find-identity.ts';
import { hearWitnesses } from '../../../src/parse/find/witnesses.ts';
import { lineRow } from '../../support/make-rows.ts';

const AGENCY = '星河市教育局';
const TITLE = '政府信息公开工作年度报告';

interface Given {
  readonly head: readonly string[];
  readonly rest?: readonly string[];
  readonly hints?: readonly string[];
}

function find({ head, rest = [], hints = [] }: Given): [string | null, number | null] {
  const all = linesOf([...head, ...rest].map(lineRow));
  const own = linesOf(head.map(lineRow));
  const { agency, year } = findIdentity({ head: own, hints, ...hearWitnesses(all) });
  return [agency, year];
}

test.each<readonly [string, Given, [string | null, number | null]]>([
  ['one line', { head: [`${AGENCY}2023年${TITLE}`] }, [AGENCY, 2023]],
  ['two lines', { head: [`${AGENCY}2023年`, TITLE] }, [AGENCY, 2023]],
  ['three lines', { head: [AGENCY, '2023年', TITLE] }, [AGENCY, 2023]],
  ['four lines', { head: [AGENCY, '2023年', '政府信息公开', '工作年度报告'] }, [AGENCY, 2023]],
  ['a year below', { head: [`${AGENCY}${TITLE}`, '（2023年）'] }, [AGENCY, 2023]],
  [
    'below a site’s name',
    { head: ['星河市人民政府门户网站', `${AGENCY}2023年${TITLE}`] },
    [AGENCY, 2023],
  ],
  ['below a sentence', { head: ['欢迎来到星河，你好', `2023年${TITLE}`] }, [null, 2023]],
  ['below a date', { head: [AGENCY, '发布日期 2024 01 05', `2023年${TITLE}`] }, [null, 2023]],
  [
    'beside a menu of other reports',
    { head: [`${AGENCY}2022年${TITLE}编制说明`, `${AGENCY}2023年${TITLE}`] },
    [AGENCY, 2023],
  ],
  [
    'told by the file name which',
    {
      head: [`星河市水务局2023年${TITLE}`, `${AGENCY}2023年${TITLE}`],
      hints: [`${AGENCY}${TITLE}`],
    },
    [AGENCY, 2023],
  ],
  [
    'not told by anything, the first',
    { head: [`星河市水务局2023年${TITLE}`, `${AGENCY}2022年${TITLE}`] },
    ['星河市水务局', 2023],
  ],
  [
    'the agency of the file name',
    { head: [`2023年${TITLE}`], hints: ['甲', `${AGENCY}${TITLE}`] },
    [AGENCY, 2023],
  ],
  [
    'the year of the file name',
    { head: [`${AGENCY}${TITLE}`], hints: [`2023年${TITLE}`] },
    [AGENCY, 2023],
  ],
  [
    'the year of the period',
    {
      head: [`${AGENCY}${TITLE}`],
      rest: ['本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。'],
      hints: [`2023年${TITLE}`],
    },
    [AGENCY, 2022],
  ],
  [
    'the agency that signed',
    { head: [`2023年${TITLE}`], rest: ['一、总体情况', '工作平稳。', AGENCY, '2024年1月20日'] },
    [AGENCY, 2023],
  ],
  ['nothing', { head: [] }, [null, null]],
  [
    'a heading of prose',
    { head: ['本报告按照有关规定，由星河市教育局编制。全文包括六个部分。'] },
    [AGENCY, null],
  ],
])('%s', (_name, given, identity) => {
  expect(find(given)).toEqual(identity);
});

test('lines far below are no titles', () => {
  const menu = Array.from({ length: 300 }, () => '首页');
  expect(find({ head: [...menu.slice(1), `${AGENCY}2023年${TITLE}`] })).toEqual([AGENCY, 2023]);
  expect(find({ head: [...menu, `${AGENCY}2023年${TITLE}`] })).toEqual([null, null]);
});

test('lines are plain and not empty', () => {
  expect(linesOf([' ２０２３ 年', '', '１'].map(lineRow))).toEqual(['2023年', '1']);
});
