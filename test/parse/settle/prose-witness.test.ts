/** A sentence that gives every figure of a row: which reading it speaks for. */
import { expect, test } from 'vitest';
import { readByProse } from '../../../src/parse/settle/prose-witness.ts';
import type { LineReading } from '../../../src/parse/settle/readings.ts';

const ROW = {
  key: 'rules',
  label: '行政规范性文件',
  aliases: ['规范性文件'],
  groups: [],
  english: '',
};
const reading = (...values: readonly (number | null)[]): LineReading => ({
  assumption: 'split',
  values: values.map((value) => ({ value, raw: String(value), place: [] })),
});
const READINGS = [reading(9, 7, 253), reading(97, 2, 53), reading(9, 72, 53), reading(9, null, 7)];
const FIRST = '本年制发行政规范性文件9件，废止7件，现行有效253件';

function witness(prose: string): [number, string] | null {
  const found = readByProse(READINGS, ROW, prose);
  return found === null ? null : [READINGS.indexOf(found.reading), found.sentence];
}

test.each<readonly [string, string, [number, string] | null]>([
  ['all figures in order', `${FIRST}。`, [0, FIRST]],
  ['by another name', '规范性文件97件，2件，53件', [1, '规范性文件97件，2件，53件']],
  ['among other sentences', `工作平稳。 ${FIRST}；9件`, [0, FIRST]],
  ['parted by lines', `工作平稳\n${FIRST}\n另有2件`, [0, FIRST]],
  ['parted by a plain semicolon', `平稳;${FIRST};另`, [0, FIRST]],
  [
    'with other figures between',
    '2022年规范性文件9件、3次、72件、53件',
    [2, '2022年规范性文件9件、3次、72件、53件'],
  ],
  ['in another order', '规范性文件7件，9件，253件', null],
  ['one figure for two', '规范性文件9件，253件', null],
  ['no name', '制发文件9件，废止7件，现行有效253件', null],
  ['the name in another sentence', '规范性文件如下。9件，7件，253件', null],
  ['two readings', '规范性文件9件，7件，253件，72件，53件', null],
  ['two readings, then one', `规范性文件9，7，253，72，53。${FIRST}`, [0, FIRST]],
  [
    'the longest sentence',
    `规范性文件9件，7件，253件${'稳'.repeat(200 - 15)}`,
    [0, `规范性文件9件，7件，253件${'稳'.repeat(200 - 15)}`],
  ],
  ['a longer one', `规范性文件9件，7件，253件${'稳'.repeat(201 - 15)}`, null],
  ['nothing', '', null],
])('%s', (_name, prose, expected) => {
  expect(witness(prose)).toEqual(expected);
});

test('each figure needs a number of its own', () => {
  const twice = reading(3, 3, 3);
  expect(readByProse([twice], ROW, '规范性文件3件，3件')).toBeNull();
  expect(readByProse([twice], ROW, '规范性文件3件，3件，3件')?.reading).toBe(twice);
});
