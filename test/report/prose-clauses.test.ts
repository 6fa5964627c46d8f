/** The prose clause by clause, plain enough to be compared. */
import { describe, expect, test } from 'vitest';
import { clausesOf, MOST_PROSE, quote } from '../../src/report/prose-clauses.ts';
import { makeReport } from '../support/make-report.ts';

describe('clauses', () => {
  test.each<readonly [string, readonly string[]]>([
    ['甲。乙；丙;丁！戊\n己', ['甲', '乙', '丙', '丁', '戊', '己']],
    ['收到 申请\u3000１２ 件。', ['收到申请12件']],
    ['共1,234,567元，1,23 件', ['共1234567元,1,23件']],
    ['面积３㎡，㈠收到①件、ﾊﾞ', ['面积3m2,(一)收到1件、バ']],
    ['“甲”（乙）：丙—丁·戊……', ['“甲”(乙):丙—丁·戊......']],
    ['2021年收到3件。2022年收到4件', ['2022年收到4件']],
    ['2022年比2021年多3件', ['2022年比2021年多3件']],
    ['收到5件', ['收到5件']],
    ['。；', []],
  ])('%s', (overview, clauses) => {
    expect(clausesOf(makeReport({ sections: { overview, problems: '' } }))).toEqual(clauses);
  });

  test('of a report without a year: every year is its own', () => {
    const report = makeReport({
      year: null,
      sections: { overview: '2019年收到3件。', problems: '' },
    });
    expect(clausesOf(report)).toEqual(['2019年收到3件']);
  });

  test('of all sections, in order, made once', () => {
    const report = makeReport({ sections: { overview: '甲。', problems: '', other: '乙。' } });
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

const clauses = (overview: string): readonly string[] =>
  clausesOf(makeReport({ sections: { overview, problems: '' } }));

test('blanks, separators and wide digits are made plain', () => {
  expect(clauses('全年收到申请 １,０２１ 件。均已答复；')).toEqual([
    '全年收到申请1021件',
    '均已答复',
  ]);
});

test('a clause on another year only is left out', () => {
  expect(clauses('2021年收到9件；2022年收到5件，2021年9件。')).toEqual(['2022年收到5件,2021年9件']);
});

test('a long clause is cut at its commas and loses nothing', () => {
  const parts = Array.from({ length: 500 }, (_, index) => `公开第${index}条`);
  const cut = clauses(parts.join('，'));
  expect(cut.join(',')).toBe(parts.join(','));
  expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(160);
});

test('without commas it is cut all the same', () => {
  const text = Array.from({ length: 100 }, (_, index) => `第${index}号申请`).join('');
  const cut = clauses(text);
  expect(cut.join('')).toBe(text);
  expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(160);
});

test('the same clause counts once in a section', () => {
  expect(clauses('收到申请5件。'.repeat(1000))).toEqual(['收到申请5件']);
});

test('text behind the most that is compared is left out', () => {
  const filler = Array.from({ length: MOST_PROSE / 4 }, (_, index) => `第${index}。`).join('');
  expect(clauses(`${filler}收到申请5件。`)).not.toContain('收到申请5件');
});

test('a figure is not cut in two', () => {
  const text = `${'甲'.repeat(158)}1234件`;
  expect(clauses(text)).toEqual(['甲'.repeat(158), '1234件']);
});
