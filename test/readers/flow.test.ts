import { describe, expect, test } from 'vitest';
import { clusterEdges } from '../../src/readers/words/cluster-edges.ts';
import { tidyTitle } from '../../src/readers/document-title.ts';

describe('clusterEdges', () => {
  const cell = (left: number, right: number) => ({ left, right });

  test('borders that nearly meet are one', () => {
    const wide = cell(0, 2000);
    const left = cell(12, 1010);
    const right = cell(1000, 1985);
    const columnsOf = clusterEdges([[wide], [left, right]]);
    expect([wide, left, right].map(columnsOf)).toEqual([
      { column: 0, columnSpan: 2 },
      { column: 0, columnSpan: 1 },
      { column: 1, columnSpan: 1 },
    ]);
  });

  test('a narrow column does not vanish', () => {
    const row = [cell(0, 1000), cell(1000, 1020), cell(1020, 2000)];
    expect(row.map(clusterEdges([row]))).toEqual([
      { column: 0, columnSpan: 1 },
      { column: 1, columnSpan: 1 },
      { column: 2, columnSpan: 1 },
    ]);
  });

  test('a cell without width keeps a column', () => {
    const row = [cell(0, 1000), cell(1000, 1000)];
    expect(row.map(clusterEdges([row]))).toEqual([
      { column: 0, columnSpan: 1 },
      { column: 1, columnSpan: 1 },
    ]);
  });
});

test.each([
  [' 某局2021年  报告 ', '某局2021年 报告'],
  ['', null],
  ['Microsoft Word - 报告.doc', null],
  ['文档1', null],
  ['新建 Microsoft Word 文档', null],
  ['Untitled', null],
  ['report-2.docx', null],
])('the title %j', (title, expected) => {
  expect(tidyTitle(title)).toBe(expected);
});
