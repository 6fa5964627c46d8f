import { expect, test } from 'vitest';
import { joinPictureRuns } from '../../src/lib/picture-runs.ts';

const runsOf = (...names: readonly string[]): readonly (readonly string[])[] =>
  joinPictureRuns(names.map((name) => ({ name }))).map(({ files }) =>
    files.map(({ name }) => name),
  );

test.each([
  ['numbers with noughts before them', ['甲/001.jpg', '甲/002.jpg', '甲/003.JPG'], [3]],
  ['numbers in brackets', ['扫描 (1).png', '扫描 (2).png'], [2]],
  ['numbers of pages', ['第1页.png', '第2页.png', '第 3 页.png', '第 4 页.png'], [2, 2]],
  ['no numbers', ['甲.jpg', '乙.jpg', '第一页.jpg'], [1, 1, 1]],
  ['a gap', ['1.jpg', '2.jpg', '4.jpg'], [2, 1]],
  ['other folders', ['甲/1.jpg', '乙/2.jpg'], [1, 1]],
  ['other kinds of file', ['1.jpg', '2.png', '3.txt', '4.txt'], [1, 1, 1, 1]],
  ['two series', ['a1.jpg', 'b7.tif', 'a2.jpg', 'b8.tif'], [2, 2]],
])('%s', (_, names, sizes) => {
  expect(runsOf(...names).map(({ length }) => length)).toEqual(sizes);
});

test('pages come in the order of their numbers', () => {
  expect(runsOf('9.jpg', '10.jpg', '11.jpg', '8.jpg')).toEqual([
    ['8.jpg', '9.jpg', '10.jpg', '11.jpg'],
  ]);
});
