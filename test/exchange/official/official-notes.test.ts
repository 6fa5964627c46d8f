/** What stands below a made roll-up that is handed in: who is missing, and what does not hold. */
import { expect, test } from 'vitest';
import { officialNotes } from '../../../src/exchange/official/official-notes.ts';
import type { MadeFacts } from '../../../src/exchange/official/official-notes.ts';
import { equationsOf } from '../../../src/form/equations.ts';

const form = { edition: '2021', otherRows: 'three' } as const;
const whole: MadeFacts = {
  form,
  taken: 54,
  missing: [],
  left: [],
  lacking: [],
  cells: [],
  broken: [],
};

test('of a whole table: of how many units', () => {
  expect(officialNotes(whole)).toEqual(['注：本表由 54 家单位的年报相加。']);
});

test('names who is missing, left out or without a table, and the sums that do not hold', () => {
  const equation = equationsOf(form).find(
    ({ rule, line }) => rule === 'requests-column-balance' && line === 'total',
  );
  if (equation === undefined) throw new Error('no such sum');
  const notes = officialNotes({
    ...whole,
    missing: ['云岭县投资促进局', '云岭县档案局'],
    left: ['云岭县商务局'],
    lacking: [{ table: 'requests', units: ['云岭县林业局'], count: 1 }],
    broken: [{ equation, left: 824, right: 822 }],
  });
  expect(notes).toEqual([
    '注：本表由 54 家单位的年报相加。未报送、没有算进的：云岭县投资促进局、云岭县档案局（2 家）。',
    '没有选进，或有错没有算进的：云岭县商务局（1 家）。',
    '没有第三部分的：云岭县林业局（1 家）。',
    '表中有 1 条勾稽关系不平：「总计」列的新收 + 上年结转 = 总计 + 结转下年度：824 ≠ 822。',
  ]);
});

test('a long list is cut, and its length told', () => {
  const missing = Array.from({ length: 70 }, (_none, nth) => `第${nth}乡`);
  expect(officialNotes({ ...whole, missing })[0]).toMatch(/第59乡 等 70 家。$/);
});

test('names the cells that lack a unit, or hold figures that were sent back or wait', () => {
  const cells = [
    { id: 'proactive.normativeDocuments.inForce', unknown: 6, returned: 1, open: 0 },
    { id: 'requests.granted.total', unknown: 0, returned: 2, open: 0 },
  ] as const;
  expect(officialNotes({ ...whole, cells }).slice(1)).toEqual([
    '有单位的数读不出、没有算进的：「行政规范性文件·现行有效件数」6 家。',
    '含有已退回、还没有改正的数：「行政规范性文件·现行有效件数」1 家、「（一）予以公开·总计」2 家。',
  ]);
  const many = Array.from({ length: 9 }, () => cells[0]);
  expect(officialNotes({ ...whole, cells: many })[1]).toMatch(/ 等 9 格。$/);
});
