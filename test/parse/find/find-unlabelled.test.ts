/** Table 4 by its fifteen figures alone, where its labels cannot be read. */
import { expect, test } from 'vitest';
import { withUnlabelledDisputes } from '../../../src/parse/find/find-unlabelled.ts';
import type { TableRegion } from '../../../src/parse/find/find-tables.ts';
import type { TableId } from '../../../src/form/form-types.ts';
import { lineRow } from '../../support/make-rows.ts';

const NAMES = '行政复议 行政诉讼';
const FIGURES = Array.from({ length: 15 }, (_, at) => String(at)).join(' ');
const region = (table: TableId, from: number): TableRegion => ({
  table,
  from,
  to: from + 1,
  restarts: false,
});
const filler = (count: number): string[] => Array.from({ length: count }, () => '结');

/** @returns the rows of table 4 */
function find(lines: readonly string[], others: readonly TableRegion[] = []): string[] {
  return withUnlabelledDisputes(lines.map(lineRow), [region('requests', 0), ...others])
    .filter(({ table }) => table === 'disputes')
    .map(({ from, to, restarts }) => `${from}-${to} ${restarts}`);
}

test.each<readonly [string, readonly string[], readonly TableRegion[], readonly string[]]>([
  ['below the names', ['#3', NAMES, '结果', FIGURES], [], ['3-4 false']],
  ['right below them', ['#3', NAMES, FIGURES], [], ['2-3 false']],
  ['as far below as a header reaches', ['#3', NAMES, ...filler(18), FIGURES], [], ['20-21 false']],
  ['too far below', ['#3', NAMES, ...filler(19), FIGURES], [], []],
  ['one name only', ['#3', '行政复议', FIGURES], [], []],
  ['the other only', ['#3', '行政诉讼', FIGURES], [], []],
  ['no names', ['#3', '结果', FIGURES], [], []],
  ['names above table 3', [NAMES, FIGURES], [], []],
  ['fourteen figures', ['#3', NAMES, FIGURES.slice(2)], [], []],
  ['sixteen', ['#3', NAMES, `${FIGURES} 1`], [], []],
  ['a word among them', ['#3', NAMES, FIGURES.replace('7', '七件')], [], []],
  ['where table 4 follows', ['#3', NAMES, FIGURES, '#4'], [region('disputes', 3)], ['3-4 false']],
  ['where table 3 goes on', ['#3', NAMES, FIGURES, '#3'], [region('requests', 3)], []],
  [
    'where another report follows',
    ['#3', NAMES, FIGURES, '#2'],
    [region('proactive', 3)],
    ['2-3 false'],
  ],
  ['behind that report’s table', ['#3', '#2', NAMES, FIGURES], [region('proactive', 1)], []],
])('%s', (_name, lines, others, found) => {
  expect(find(lines, others)).toEqual(found);
});

test('table 4 is added behind table 3, and no other region changes', () => {
  const regions = [region('proactive', 0), region('requests', 1)];
  const rows = ['#2', '#3', NAMES, FIGURES].map(lineRow);
  expect(withUnlabelledDisputes(rows, regions)).toEqual([...regions, region('disputes', 3)]);
});
