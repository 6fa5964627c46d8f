/** Units like one: of its kind, nearest in what was received, on the scale of ratios. */
import { expect, test } from 'vitest';
import type { ComparedReport } from '../../src/compare/batch/batch.ts';
import { likeUnits } from '../../src/compare/like-units.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { BLANK, makeReport } from '../support/make-report.ts';

const TOWN = { zh: '乡镇街道', en: 'Townships' };
const OFFICE = { zh: '部门', en: 'Departments' };

function unit(
  name: string,
  received: number | null,
  parts: { kind?: ComparedReport['kind']; year?: number } = {},
): ComparedReport {
  const { kind = OFFICE, year = 2023 } = parts;
  const cells = { 'requests.received.total': received ?? BLANK } as const;
  const report = { ...makeReport({ agency: name, year, cells }), id: `${name}${year}` };
  return { record: recordOf(report, [], NO_REVIEW), name, kind };
}

const UNITS = [
  unit('甲局', 100),
  unit('半', 52),
  unit('倍', 200),
  unit('近', 110),
  unit('近镇', 100, { kind: TOWN }),
  unit('无类', 100, { kind: null }),
  unit('空白', null),
  unit('零', 0),
  unit('去年', 100, { year: 2022 }),
];
const like = (name: string, year = 2023): readonly string[] | null =>
  likeUnits(UNITS, { name, year });

test('the nearest first, of the same kind and year, with a figure', () => {
  expect(like('甲局')).toEqual(['近', '半', '倍', '零']);
  expect(like('零')?.[0]).toBe('半');
  expect(like('近镇')).toEqual([]);
  expect(like('无类')).toEqual([]);
});

test('nothing tells how large it is', () => {
  expect(like('空白')).toBe(null);
  expect(like('去年')).toBe(null);
  expect(like('不在')).toBe(null);
});

test('ten at most; several reports of a unit count once', () => {
  const many = Array.from({ length: 20 }, (_, nth) => unit(`局${nth}`, 10 + nth));
  expect(likeUnits([...many, ...many], { name: '局0', year: 2023 })).toEqual(
    Array.from({ length: 10 }, (_, nth) => `局${nth + 1}`),
  );
});
