/** A table that breaks off is one finding, not one a row. */
import { expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(11), { agency: '星河市林业局', year: 2022 });
const lines = toText(layOut(invented), 'tabs').split('\n');
const at = (label: string): number => lines.findIndex((line) => line.includes(label));

/** The report without the lines from one label up to another. */
function without(from: string, to: string): string {
  return [...lines.slice(0, at(from)), ...lines.slice(at(to))].join('\n');
}

test('all rows behind the break are named at once', async () => {
  const report = await readReportText(without('二、上年结转', '四、政府信息公开行政复议'));
  const [doubt, ...others] = report.doubts.filter(({ cells }) => cells.length > 0);
  expect(others).toEqual([]);
  expect(doubt).toMatchObject({ rule: 'read-table-cut', severity: 'error' });
  expect(doubt?.message.zh).toBe(
    '表格到「一、本年新收政府信息公开申请数量」就中断了，后面 24 行都没有数，全部留空，请对照原文补全。',
  );
  expect(doubt?.cells.length).toBe(24 * 7);
  expect(report.cells['requests.carriedOut.total']).toMatchObject({ value: null, state: 'lost' });
});

test('a last row that is missing is a row that is missing', async () => {
  const report = await readReportText(without('四、结转下年度', '四、政府信息公开行政复议'));
  expect(report.doubts.map(({ rule }) => rule)).toEqual(['read-row-missing']);
});
