import { expect, test } from 'vitest';
import { clausesOf, MOST_PROSE } from '../../src/report/prose-clauses.ts';
import { makeReport } from '../support/make-report.ts';

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
