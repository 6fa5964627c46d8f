/** The prose clause by clause, plain enough to be compared. */
import { describe, expect, test } from 'vitest';
import { clausesOf, quote } from '../../src/report/prose-clauses.ts';
import { makeReport } from '../support/make-report.ts';

describe('clauses', () => {
  test.each<readonly [string, readonly string[]]>([
    ['甲。乙；丙;丁！戊\n己', ['甲', '乙', '丙', '丁', '戊', '己']],
    ['收到 申请\u3000１２ 件。', ['收到申请12件']],
    ['共1,234,567元，1,23 件', ['共1234567元,1,23件']],
    ['2021年收到3件。2022年收到4件', ['2022年收到4件']],
    ['2022年比2021年多3件', ['2022年比2021年多3件']],
    ['收到5件', ['收到5件']],
    ['。；', []],
  ])('%s', (overview, clauses) => {
    expect(clausesOf(makeReport({ sections: { overview } }))).toEqual(clauses);
  });

  test('of a report without a year: every year is its own', () => {
    const report = makeReport({ year: null, sections: { overview: '2019年收到3件。' } });
    expect(clausesOf(report)).toEqual(['2019年收到3件']);
  });

  test('of all sections, in order, made once', () => {
    const report = makeReport({ sections: { overview: '甲。', other: '乙。' } });
    expect(clausesOf(report)).toEqual(['甲', '乙']);
    expect(clausesOf(report)).toBe(clausesOf(report));
  });
});

test.each([
  ['甲'.repeat(60), '甲'.repeat(60)],
  ['甲'.repeat(61), `${'甲'.repeat(60)}…`],
])('a long clause is shortened in messages', (clause, quoted) => {
  expect(quote(clause)).toBe(quoted);
});
