/** Years as titles print them. */
import { expect, test } from 'vitest';
import { isYearLine, plain, readYears, withoutYears } from '../../../src/parse/find/read-year.ts';

test.each([
  ['2023年度', [2023]],
  ['２０２３ 年', [2023]],
  ['二〇二三年', [2023]],
  ['二○二三年', [2023]],
  ['二0二三年', [2023]],
  ['二零二零年', [2020]],
  ['2008年与2099年', [2008, 2099]],
  ['2007年', []],
  ['二〇〇七年', []],
  ['二0二31', []],
  ['12023', []],
  ['20231', []],
  ['星教发〔2023〕1号', []],
  ['二二三', []],
  ['第2023中学', []],
  ['第二〇二三厂2023年', [2023]],
] as const)('%s holds %s', (text, years) => {
  expect(readYears(plain(text))).toEqual(years);
});

test.each([
  ['（2023年度）', true],
  ['2023', true],
  ['—2023年—', true],
  ['2023年报告', false],
  ['报告2023年', false],
  ['（2023年）1', false],
  ['1（2023年）', false],
])('%s is nothing but a year: %s', (line, is) => {
  expect(isYearLine(line)).toBe(is);
});

test.each(['（）', '()', '【】', '[]', '〔〕', '《》'])(
  'a text loses its years, with %s',
  (brackets) => {
    const [open = '', close = ''] = brackets;
    // A year right behind 〔 or [ belongs to a document's number.
    const year = open === '〔' || open === '[' ? '' : '2023年度';
    expect(withoutYears(`星河市${open}${year}${close}教育局${open}本级${close}`)).toBe(
      `星河市教育局${open}本级${close}`,
    );
  },
);

test('names stay as printed, the words of the title do not', () => {
  expect(plain('星河縣 政府資訊公開')).toBe('星河縣政府资讯公开');
});
