import { expect, test } from 'vitest';
import { strays } from '../../../src/collection/not-compared/strays.ts';
import { makeCollection, makeUnit } from '../../support/make-collection.ts';

const UNITS = [makeUnit('清源县住房和城乡建设局', { parent: '清源县人民政府' })];

test('a name that no unit fits is told, one that is asked about is not', () => {
  const members = [
    { id: 'a', agency: '县住建局', year: 2023 },
    { id: 'b', agency: '东湖县财政局', year: 2022 },
    { id: 'c', agency: '东湖县财政局', year: 2023 },
  ];
  expect(strays(makeCollection(members, UNITS))).toEqual([
    {
      rule: 'not-compared',
      severity: 'note',
      unit: '',
      year: null,
      cells: [],
      reports: ['b', 'c'],
      about: '名单外',
      message: {
        zh: '「东湖县财政局」在名单里找不到是哪一家，有 2 份报告没有参加前后年比较和汇总。',
        en: 'It is not known which unit of the list "东湖县财政局" is: 2 reports held against no other year and in no total.',
      },
      expected: null,
      found: null,
    },
  ]);
});

test('many names are counted', () => {
  const members = Array.from({ length: 7 }, (_, at) => ({
    id: `r${at}`,
    agency: `东湖县第${at}局`,
  }));
  expect(strays(makeCollection(members, UNITS)).map(({ message }) => message)).toEqual([
    {
      zh: '「东湖县第0局」「东湖县第1局」「东湖县第2局」「东湖县第3局」「东湖县第4局」等 7 个名称在名单里找不到是哪一家，有 7 份报告没有参加前后年比较和汇总。',
      en: 'It is not known which unit of the list "东湖县第0局", "东湖县第1局", "东湖县第2局", "东湖县第3局", "东湖县第4局" and 2 more is: 7 reports held against no other year and in no total.',
    },
  ]);
});

test('so is a report without a year, with a list and without', () => {
  const members = [{ id: 'a', agency: '县财政局', year: null }];
  const [told, ...more] = strays(makeCollection(members));
  expect(more).toEqual([]);
  expect([told?.reports, told?.message.zh]).toEqual([
    ['a'],
    '有 1 份报告没有读出单位或年度，没有参加前后年比较和汇总；请在报告标题处填上。',
  ]);
  expect(strays(makeCollection([{ id: 'b', agency: '县财政局', year: 2023 }]))).toEqual([]);
});
