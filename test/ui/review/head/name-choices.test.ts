import { expect, test } from 'vitest';
import { nameChoices, yearChoice } from '../../../../src/ui/review/head/name-choices.ts';
import { makeReport } from '../../../support/make-report.ts';

function reportIn(name: string, agency: string | null = null, year: number | null = null) {
  const report = makeReport({ agency, year });
  return { ...report, source: { ...report.source, name } };
}

test.each([
  ['清源县水务局2023年政府信息公开工作年度报告.docx', '清源县水务局', 2023],
  ['2023/乡镇/银沙乡年报（定稿）.pdf', '银沙乡', null],
  ['上报\\03、清源县财政局关于2022年度政府信息公开的报告.wps', '清源县财政局', 2022],
  ['1-清源县民政局_2021.html', '清源县民政局', 2021],
  ['附件2.pdf', undefined, null],
  ['20231115导出.txt', undefined, null],
  ['report-1999.txt', undefined, null],
] as const)('%s', (name, agency, year) => {
  expect(nameChoices(reportIn(name), [])).toEqual(agency === undefined ? [] : [agency]);
  expect(yearChoice(reportIn(name))).toBe(year);
});

test('what was read comes first, then the file, then the names of the session, each once', () => {
  const report = reportIn('清源县水务局2023.docx', '水务局', 2020);
  const others = [null, '清源县财政局', '水务局', '清源县水务局'];
  expect(nameChoices(report, others)).toEqual(['水务局', '清源县水务局', '清源县财政局']);
  expect(yearChoice(report)).toBe(2020);
});

test('names in the prose come between the file and the session, the most frequent first', () => {
  const report = makeReport({
    agency: null,
    sections: {
      overview: '根据条例，由清源县水务局编制。清源县水务局认真落实，与清源县财政局会商。',
      other: '请与清源县水务局联系。',
    },
  });
  const names = nameChoices({ ...report, source: { ...report.source, name: '1.txt' } }, ['别家']);
  expect(names[0]).toBe('清源县水务局');
  expect(names).toContain('清源县财政局');
  expect(names.at(-1)).toBe('别家');
});

test('a long list is cut', () => {
  const many = Array.from({ length: 500 }, (_, index) => `第${index}局`);
  expect(nameChoices(reportIn('x.txt'), many)).toHaveLength(200);
});
