/** What is a title, and whose report on which year it names. */
import { describe, expect, test } from 'vitest';
import {
  hasTitleWords,
  isReportTitle,
  isTitle,
  readTitle,
} from '../../../src/parse/find/read-title.ts';

const WORDS = '政府信息公开工作年度报告';

test.each([
  ['政府信息公开工作年度报告', true],
  ['信息公开工作报告', true],
  ['政务公开工作总结报告', true],
  ['政府信息公开2023年度工作报告', true],
  ['政府信息公开（2023年）年报', true],
  ['政府信息和政务公开工作情况的年度报告', true],
  ['政务和政府信息公开年度报告', true],
  ['政府信息公开指南', false],
  ['工作年度报告', false],
])('%s has the words of a title: %s', (line, has) => {
  expect(hasTitleWords(line)).toBe(has);
});

test.each([
  [`星河市教育局2023年${WORDS}`, true, true],
  [`二〇二三年${WORDS}`, true, true],
  [`星河市教育局${WORDS}`, false, false],
  [`2023年${WORDS}编制说明`, true, false],
  [`2023年${WORDS}（公开版）`, true, true],
  [`2023年${WORDS}的公告`, true, true],
  [`《2023年${WORDS}》`, true, true],
  [`2023年${WORDS}_星河市门户`, true, true],
  [`现公布2023年${WORDS}。欢迎监督`, false, false],
  [`2023年${WORDS}。`, true, true],
  [`${'星'.repeat(90 - 17)}2023年${WORDS}`, true, true],
  [`${'星'.repeat(91 - 17)}2023年${WORDS}`, false, false],
  ['2023年工作计划', false, false],
])('%s is a title: %s, of a report: %s', (text, is, isOfReport) => {
  expect([isTitle(text), isReportTitle(text)]).toEqual([is, isOfReport]);
});

describe('agency, year and weight', () => {
  test.each<readonly [string, string | null, number | null, number]>([
    [`星河市教育局2023年${WORDS}`, '星河市教育局', 2023, 6],
    [`星河市第2020小学2023年${WORDS}`, '星河市第2020小学', 2023, 6],
    [`2023年星河市教育局${WORDS}`, '星河市教育局', 2023, 6],
    [`星河市教育局${WORDS}`, '星河市教育局', null, 4],
    [`2023年${WORDS}`, null, 2023, 3],
    ['星河市教育局政府信息公开2023年度工作报告', '星河市教育局', 2023, 6],
    ['星河市教育局2023年政府信息公开年报', '星河市教育局', 2023, 5],
    ['星河市教育局2023年度政府信息公开报告', '星河市教育局', 2023, 5.5],
    [`星河市教育局${WORDS}（2023年）`, '星河市教育局', 2023, 6],
    [`2024年星河市教育局2023年${WORDS}`, '星河市教育局', 2023, 6],
    [`星河市教育局2023年${WORDS}编制说明`, '星河市教育局', 2023, 4],
    [`关于：星河市教育局2023年${WORDS}`, '星河市教育局', 2023, 5],
    [`政府信息公开年报 > 星河市教育局2023年${WORDS}`, '星河市教育局', 2023, 6],
  ])('%s', (title, agency, year, weight) => {
    expect(readTitle(title)).toEqual({ agency, year, weight });
  });

  test('none without the words of a title', () => {
    expect(readTitle('星河市教育局2023年工作计划')).toBeNull();
  });
});
