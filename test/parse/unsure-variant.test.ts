/** How （六）其他处理 is printed is decided by rows that are there, not by what is left of them. */
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(11), { agency: '星河市林业局', year: 2022 });

test.each([
  ['at the number of its first row', /(?<=（六）其他处理1)[^]*?(?=四、政府信息公开行政复议)/],
  ['with the labels of two rows unreadable', /申请人(?:无正当|逾期未)[^]{4}/g],
])('in one line, cut %s', async (_, lost) => {
  const text = toText(layOut(invented), 'run');
  const damaged = text.replace(lost, '����');
  expect(damaged).not.toBe(text);
  const report = await readReportText(damaged);
  expect(report.otherRows).toBe('three');
  const named = new Set(report.doubts.flatMap(({ cells }) => cells));
  const isSilent = (id: keyof typeof report.cells): boolean =>
    report.cells[id]?.value === null && !named.has(id);
  expect(
    Object.keys(report.cells).filter((id) => isSilent(id as keyof typeof report.cells)),
  ).toEqual([]);
  expect(named).toContain('requests.other.noCorrection.total');
});

test('a table cut in its first row says nothing of it', async () => {
  const text = toText(layOut(invented), 'pipes');
  const report = await readReportText(text.slice(0, text.indexOf('一、本年新收') + 7));
  expect(report.otherRows).toBe('three');
});

test('a line that comes apart into more rows than any report is too large', () => {
  const block = { kind: 'paragraph', text: '一、总体情况'.repeat(100_001) } as const;
  const source = { name: 'a.txt', format: 'txt', encoding: null, size: 1, sha256: 'a' } as const;
  const parsed = parseDocument({ blocks: [block], title: null, gaps: [] }, source);
  expect(parsed).toMatchObject({ ok: false, reason: { code: 'too-large' } });
});
