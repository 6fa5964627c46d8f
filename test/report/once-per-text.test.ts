/** What is found in a text is found once, as long as the text is the same. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/report/edits.ts';
import { oncePerText } from '../../src/report/once-per-text.ts';
import { clausesOf } from '../../src/report/prose-clauses.ts';
import { RECEIVED } from '../../src/report/prose-counts.ts';
import { findMentions } from '../../src/report/prose-mentions.ts';
import type { Report } from '../../src/report/report.ts';
import { makeReport } from '../support/make-report.ts';

const READING = makeReport({ sections: { overview: '全年收到政府信息公开申请4件。' } });

function edited(report: Report): Report {
  const cell = 'requests.received.total';
  const edit = { from: 0, to: 4, at: '2026-01-31T08:00:00.000Z', note: '', by: null };
  return applyEdits(report, [{ cell, ...edit }]);
}

test('the clauses and mentions of an edited report are those of the reading', () => {
  const report = edited(READING);
  expect(report).not.toBe(READING);
  expect(clausesOf(READING)).toEqual(['全年收到政府信息公开申请4件', '公开不够及时,将加强审核']);
  expect(clausesOf(report)).toBe(clausesOf(READING));
  expect(findMentions(report, RECEIVED)).toHaveLength(1);
  expect(findMentions(report, RECEIVED)).toBe(findMentions(READING, RECEIVED));
});

test('another year, another form or another text is read anew', () => {
  const years: (number | null)[] = [];
  const read = oncePerText(({ year }) => years.push(year));
  const other = { ...READING, year: 2021 };
  for (const report of [READING, other, edited(other), edited(READING)]) read(report);
  expect(years).toEqual([2022, 2021]);
  read({ ...READING, edition: '2019' });
  read({ ...READING, sections: [...READING.sections] });
  expect(years).toEqual([2022, 2021, 2022, 2022]);
});
