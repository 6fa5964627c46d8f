import { expect, test } from 'vitest';
import { findIdentity, linesOf } from '../../src/parse/find/find-identity.ts';
import { isTitle } from '../../src/parse/find/read-title.ts';
import type { Identity } from '../../src/parse/find/read-title.ts';
import { hearWitnesses } from '../../src/parse/find/witnesses.ts';
import { makeRow } from '../../src/parse/rows/row.ts';
import type { Row } from '../../src/parse/rows/row.ts';

const rows = (...lines: string[]): Row[] =>
  lines.map((text, block) =>
    makeRow({
      kind: 'line',
      block,
      pieces: [{ text, place: [], column: 0, columnSpan: 1 }],
    }),
  );

function identify(lines: readonly string[], hints: readonly string[] = []): Identity {
  const head = linesOf(rows(...lines));
  return findIdentity({ head, hints, ...hearWitnesses(head) });
}

test.each([
  ['one line', ['星河市教育局2022年政府信息公开工作年度报告'], '星河市教育局', 2022],
  ['blanks within', ['望 月 乡 2020 年政府信息公开 工作年度报告'], '望月乡', 2020],
  [
    'year first',
    ['2019年星河市人民政府办公厅政府信息公开工作年度报告'],
    '星河市人民政府办公厅',
    2019,
  ],
  ['年度 and fewer words', ['望月镇2020年度政府信息公开年度报告'], '望月镇', 2020],
  [
    'agency on the line above',
    ['星河市银沙回族乡', '', '2020年度政府信息公开年度报告'],
    '星河市银沙回族乡',
    2020,
  ],
  ['关于', ['星河市水务局关于2021年政府信息公开工作年度报告'], '星河市水务局', 2021],
  ['in Chinese numerals', ['星河市水务局二〇二一年政府信息公开工作年度报告'], '星河市水务局', 2021],
  ['full-width digits', ['星河市水务局２０２１年政府信息公开工作年度报告'], '星河市水务局', 2021],
  ['traditional characters', ['星河縣政府2021年政府資訊公開工作年度報告'], '星河縣政府', 2021],
  [
    'menus and breadcrumbs above',
    [
      '首页 > 政府信息公开 > 政府信息公开年报',
      '政府信息公开指南',
      '星河市水务局2021年度政府信息公开工作年度报告',
    ],
    '星河市水务局',
    2021,
  ],
  [
    'only a compiler and a period',
    ['年度报告', '本报告由星河市水务局根据条例编制，统计期限自2021年1月1日起至2021年12月31日止。'],
    '星河市水务局',
    2021,
  ],
  ['nothing', ['某某通知'], null, null],
])('%s', (_name, lines, agency, year) => {
  expect(identify(lines)).toEqual({ agency, year });
});

test('the file name helps where the text has no title', () => {
  expect(identify(['一、总体情况'], ['', '星河市水务局2021年政府信息公开工作年度报告'])).toEqual({
    agency: '星河市水务局',
    year: 2021,
  });
});

test.each([
  ['星河市教育局2022年政府信息公开工作年度报告', true],
  ['根据《条例》要求，现公布2022年政府信息公开工作年度报告。本报告由六部分组成；', false],
  ['政府信息公开年报', false],
])('%s is a title: %s', (text, is) => {
  expect(isTitle(text)).toBe(is);
});
