/** What is said where a witness contradicts the title. */
import { expect, test } from 'vitest';
import { doubtAgency, doubtPeriod, doubtYear } from '../../../src/parse/find/identity-doubts.ts';

test.each([
  ['preface', '开头的说明', 'the preface'],
  ['period', '统计期限', 'the period covered'],
  ['signature', '落款', 'the signature'],
  ['file-name', '文件名', 'the file name'],
] as const)('the year, by %s', (witness, zh, en) => {
  expect(doubtYear(2021, 2020, witness)).toMatchObject({
    rule: 'read-year-conflict',
    cells: [],
    message: {
      zh: `标题写的是 2021 年，${zh}写的是 2020 年；已按标题记为 2021 年，请核实是不是套用了别的年度。`,
      en: `The title says 2021, ${en} says 2020. 2021 was taken; please check whether another year's text was reused.`,
    },
  });
});

test('the name', () => {
  expect(doubtAgency('甲局', '乙局', 'signature')).toMatchObject({
    rule: 'read-agency-conflict',
    message: {
      zh: '标题写的是「甲局」，落款写的是「乙局」；已按标题记，请核实是哪个单位的报告。',
      en: 'The title says "甲局", the signature says "乙局". The title was taken; please check whose report this is.',
    },
  });
});

test('the period', () => {
  expect(doubtPeriod('2023年9月1日至12月31日')).toMatchObject({
    rule: 'read-period-partial',
    message: {
      zh: '统计期限写的是「2023年9月1日至12月31日」，不是整年（1 月 1 日至 12 月 31 日），请核实数字统计到哪一天。',
      en: 'The period covered is given as "2023年9月1日至12月31日", not the whole year from 1 January to 31 December; please check which days the figures cover.',
    },
  });
});
