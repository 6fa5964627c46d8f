/** Where one report ends and the next begins. */
import { expect, test } from 'vitest';
import { splitReports } from '../../../src/parse/find/split-reports.ts';
import type { TableRegion } from '../../../src/parse/find/find-tables.ts';
import { lineRow } from '../../support/make-rows.ts';

const ONE = '星河市教育局2022年政府信息公开工作年度报告';
const TWO = '星河市教育局2023年政府信息公开工作年度报告';
const OTHER = '星河市水务局2022年政府信息公开工作年度报告';
const TABLES = { '#2': 'proactive', '#3': 'requests', '#4': 'disputes' } as const;

/** Each line a row; `#2`, `#3`, `#4` the tables, `!` behind one that begins again. */
function split(lines: readonly string[]): string[] {
  const regions = lines.flatMap((line, from): TableRegion[] => {
    const table = Object.entries(TABLES).find(([mark]) => line.startsWith(mark))?.[1];
    return table === undefined ? [] : [{ table, from, to: from + 1, restarts: line.endsWith('!') }];
  });
  return splitReports(lines.map(lineRow), regions).map(
    ({ from, to, regions: own }) => `${from}-${to} ${own.map((region) => region.from).join(' ')}`,
  );
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['one report', [ONE, '#2', '#3', '#4'], ['0-4 1 2 3']],
  ['no table', [ONE], ['0-1 ']],
  ['nothing', [], ['0-0 ']],
  [
    'two, each with its title',
    [ONE, '#2', '#3', '#4', TWO, '#2', '#3', '#4'],
    ['0-4 1 2 3', '4-8 5 6 7'],
  ],
  ['three', [ONE, '#2', TWO, '#2!', OTHER, '#2!'], ['0-2 1', '2-4 3', '4-6 5']],
  ['two of different agencies', [ONE, '#3', OTHER, '#2'], ['0-2 1', '2-4 3']],
  ['two told by section 一', [ONE, '#2', '#3', '一、总体情况', '工作', '#2'], ['0-3 1 2', '3-6 5']],
  ['by other words of it', ['#3', '一. 概 述', '#2'], ['0-1 0', '1-3 2']],
  ['a table twice', [ONE, '#2', '#3', '#2!'], ['0-4 1 2 3']],
  ['a table that begins again behind a title', [ONE, '#2', TWO, '#2!'], ['0-2 1', '2-4 3']],
  ['the next table behind a title', [ONE, '#2', TWO, '#3'], ['0-4 1 3']],
  ['the same title again', [ONE, '#2', '#3', ONE, '#2', '#3'], ['0-6 1 2 4 5']],
  [
    'the same title without an agency',
    ['2022年政府信息公开工作年度报告', '#3', '2022年政府信息公开工作年度报告', '#2'],
    ['0-2 1', '2-4 3'],
  ],
  ['the title before the first table', ['前言', ONE, '#3', '#2'], ['0-4 2 3']],
  ['the same title after another report', [ONE, '#3', TWO, '#3!', TWO, '#2'], ['0-2 1', '2-6 3 5']],
  ['a sentence about section 一', [ONE, '#3', '见一、总体情况', '#2'], ['0-4 1 3']],
])('%s', (_name, lines, parts) => {
  expect(split(lines)).toEqual(parts);
});
