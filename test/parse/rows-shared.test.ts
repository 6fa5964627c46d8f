/** Two rows of the form printed as one: whose figures they are nobody can know. */
import { expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(4), { agency: '星河市望月镇人民政府', year: 2021 });
const tabs = toText(layOut(invented), 'tabs');

async function doubtsOf(text: string): Promise<(readonly [string, number])[]> {
  const { doubts } = await readReportText(text);
  return doubts.map(({ rule, cells }) => [rule, cells.length] as const);
}

test('a row labelled as two is doubted, and the other one is missing', async () => {
  const lines = tabs.split('\n').filter((line) => !/^\s*规章\t/.test(line));
  const shared = lines.join('\n').replace('行政规范性文件\t', '规章、行政规范性文件\t');
  expect(await doubtsOf(shared)).toEqual([
    ['read-row-missing', 3],
    ['read-row-by-place', 3],
  ]);
});

test('beside a row that is merely missing no other is doubted', async () => {
  const lines = tabs.split('\n').filter((line) => !/^\s*规章\t/.test(line));
  expect(await doubtsOf(lines.join('\n'))).toEqual([['read-row-missing', 3]]);
});
