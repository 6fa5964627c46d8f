/** 分布: groups by kind, the middle half of those with enough cases, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { groupUnits } from '../../../src/compare/distribution/group-units.ts';
import type { RankedUnit } from '../../../src/compare/ranked/rank-units.ts';
import { createColumns } from '../../../src/compare/batch/measure-in-turns.ts';
import { showInTurns } from '../../../src/compare/show-in-turns.ts';
import type { ShownChart } from '../../../src/compare/show-in-turns.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { comparedUnit, manyUnits } from '../../support/compared-unit.ts';
import { makeQuery } from '../../support/compare-batch.ts';

const TOWNSHIP = { zh: '乡镇街道', en: 'Townships' };
const OFFICE = { zh: '部门', en: 'Departments' };

/** 局 are departments, 镇 townships. */
function show(
  records: readonly ReportRecord[],
  parts: Parameters<typeof makeQuery>[0] = {},
): ShownChart<'distribution'> {
  const reports = records.map((record) => {
    const name = record.agency ?? '';
    return { record, name, kind: name.endsWith('镇') ? TOWNSHIP : OFFICE };
  });
  const query = makeQuery({ mode: 'kinds', ...parts });
  const turns = showInTurns(createColumns(reports), 'distribution', query);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

const of100 = (name: string, granted: number): ReportRecord =>
  comparedUnit(name, { granted, handled: 100 });
const UNITS = [
  ...[50, 10, 30, 40, 20].map((granted, nth) => of100(`${'甲乙丙丁戊'[nth]}局`, granted)),
  ...[60, 62, 64, 66].map((granted, nth) => of100(`${'子丑寅卯'[nth]}镇`, granted)),
  comparedUnit('小局', { granted: 9, handled: 10 }),
];

describe('the distribution', () => {
  const { shown } = show(UNITS);

  test('names the kind whose middle half is widest, in percentage points', () => {
    expect(shown.title).toEqual({
      zh: '2023 年公开率的分布：部门之间最参差，中间一半相差 20.0 个百分点；乡镇街道相差 3.0 个百分点',
      en: 'Distribution of Disclosure rate in 2023: widest among Departments, whose middle half spans 20.0 percentage points; Townships: 3.0 percentage points',
    });
  });

  test('too few cases are drawn, but are in no median', () => {
    const [offices, townships] = shown.figures.groups;
    expect(offices?.units.map(({ name }) => name)).toEqual([
      '乙局',
      '戊局',
      '丙局',
      '丁局',
      '甲局',
      '小局',
    ]);
    expect(offices).toMatchObject({ enough: 5, median: 0.3, quartiles: { low: 0.2, high: 0.4 } });
    expect(townships).toMatchObject({ enough: 4, median: 0.63 });
    expect(shown.few).toBe(0);
    expect(shown.keys).toContain('uncounted');
    expect(shown.subtitle.zh).toContain('其中 n < 30 的 1 家空心，不计入中位数和四分位');
    expect(shown.alt.zh).toContain('部门 6 家，中位数 30.00 %，四分位 20.00 %、40.00 %');
  });

  test('marks are walked as they are drawn; the table has their kind', () => {
    expect(shown.marks.map(({ name }) => name)).toEqual(
      shown.figures.groups.flatMap(({ units }) => units.map(({ name }) => name)),
    );
    expect(shown.table().rows[0]?.values).toEqual([OFFICE, '乙局', 2023, 10, 10, 100]);
  });

  test('all together: where the middle lies', () => {
    const all = show(UNITS, { mode: 'all' }).shown;
    expect(all.figures.groups).toHaveLength(1);
    expect(all.title.zh).toBe(
      '2023 年公开率的分布：9 家的中位数 50.00 %，中间一半在 30.00 % 到 62.00 %',
    );
  });

  test('of three there is a median and no middle half, of two neither', () => {
    const three = show(UNITS.slice(0, 3)).shown;
    expect(three.figures.groups[0]).toMatchObject({ median: 0.3, quartiles: null });
    expect(three.title.zh).toBe('2023 年公开率的分布：部门 3 家的中位数 30.00 %');
    const two = show(UNITS.slice(0, 2)).shown;
    expect(two.figures.groups[0]?.median).toBeNull();
    expect(two.title.zh).toBe('2023 年公开率的分布：部门 2 家在 10.00 % 到 50.00 %');
  });

  test('more than 500 units are counted in columns, and that is said', () => {
    const units = manyUnits(501, UNITS);
    const many = show(units).shown;
    expect(many.figures.isDots).toBe(false);
    expect(many.subtitle.zh).toContain('501 家分段计数，逐家的数在表格里');
    expect(many.marks).toHaveLength(501);
    expect(show(units.slice(1)).shown.figures.isDots).toBe(true);
  });
});

test('the kind of most units comes first; one that is not known has a name too', () => {
  const unit = (nth: number, kind: RankedUnit['kind']): RankedUnit => ({
    record: of100(`${nth}局`, nth),
    name: `${nth}局`,
    kind,
    measured: {
      value: nth,
      cases: null,
      of: null,
      isShare: false,
      isTooFew: false,
      cells: [],
      marked: [],
    },
  });
  const groups = groupUnits([unit(1, TOWNSHIP), unit(2, null), unit(3, null)], true);
  expect(groups.map(({ kind, units }) => [kind?.zh, units.length])).toEqual([
    ['类别不明', 2],
    ['乡镇街道', 1],
  ]);
});
