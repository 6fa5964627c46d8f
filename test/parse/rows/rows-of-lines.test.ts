/** Lines of text → rows of cells: tabs, pipes, one cell a line, or nothing that parts them. */
import { describe, expect, test } from 'vitest';
import { rowsOfLines } from '../../../src/parse/rows/rows-of-lines.ts';
import type { Piece, Row } from '../../../src/parse/rows/row.ts';

function rowsOf(texts: readonly string[]): Row[] {
  return rowsOfLines(
    texts.map((text, block): Piece => ({
      text,
      column: 0,
      columnSpan: 1,
      place: [{ block, cell: null, start: 0, end: text.length }],
    })),
  );
}
/** `kind: cells parted by |`, with what was remarked behind a figure. */
const show = (texts: readonly string[]): string[] =>
  rowsOf(texts).map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map(({ text, remarks }) => text + (remarks ?? []).map((remark) => `<${remark.kind} ${remark.text}>`).join('')).join('|')}`,
  );

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a line', [' 规章 1 2 '], ['line: 规章 1 2']],
  ['tabs', ['规章\t1\t\t2'], ['fields: 规章|1||2']],
  ['a tab at either end', ['\t规章\t1\t'], ['fields: |规章|1|']],
  ['pipes', ['| 规章 | 1 |  | 2 |'], ['fields: 规章|1||2']],
  ['a rule of pipes', ['|---|:-:|'], ['fields: ']],
  ['pipes drawn as lines', ['│规章│1│  │-2│'], ['fields: 规章|1||-2']],
  ['a line between rows', ['├──┼──┤', '+---+---+'], ['fields: ', 'fields: ']],
  ['a sign between digits', ['+1-2+'], ['line: +1-2+']],
  ['pipes that close at one end only', ['| 规章 | 1'], ['line: | 规章 | 1']],
  ['pipes alone', ['||'], ['line: ||']],
  [
    'a heading of Markdown',
    ['## 一、总体情况', '  ### 二、'],
    ['line: 一、总体情况', 'line: 二、'],
  ],
  [
    'a bold line of Markdown',
    ['**一、总体情况** ', '## **二、**'],
    ['line: 一、总体情况', 'line: 二、'],
  ],
  ['stars at one end only', ['**一、总体情况'], ['line: **一、总体情况']],
  ['a hash of its own', ['#一', '####### 一'], ['line: #一', 'line: ####### 一']],
  ['Markdown beside tabs', ['# 规章\t1'], ['fields: # 规章|1']],
  ['nothing', [], []],
])('%s', (_name, texts, rows) => {
  expect(show(texts)).toEqual(rows);
});

describe('one cell a line', () => {
  const CELLS = ['\t规章', '\t1', '\t2', '\t3', '', '\t行政许可', '\t4'];

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['rows parted by blank lines', CELLS, ['fields: 规章|1|2|3', 'fields: 行政许可|4']],
    [
      'blanks before the tab',
      CELLS.map((each) => (each === '' ? each : ` \u3000${each}`)),
      ['fields: 规章|1|2|3', 'fields: 行政许可|4'],
    ],
    [
      'an empty cell',
      ['\t规章', '\t', '\t2', '\t3', '', '\t行政许可', '\t4'],
      ['fields: 规章||2|3', 'fields: 行政许可|4'],
    ],
    [
      'five are an indented paragraph',
      CELLS.slice(0, 5).concat('\t行政'),
      ['fields: |规章', 'fields: |1', 'fields: |2', 'fields: |3', 'line: ', 'fields: |行政'],
    ],
    [
      'over a page',
      [...CELLS.slice(0, 3), '- 4 -', ...CELLS.slice(3)],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4'],
    ],
    [
      'up to prose',
      [...CELLS, '', '平稳'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4', 'line: ', 'line: 平稳'],
    ],
    [
      'a label that goes on',
      ['\t行政规范', '性文件', ...CELLS.slice(1)],
      ['fields: 行政规范性文件|1|2|3', 'fields: 行政许可|4'],
    ],
    [
      'not over a long line',
      [...CELLS, '甲'.repeat(41)],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4', `line: ${'甲'.repeat(41)}`],
    ],
    [
      'over one a little shorter',
      [...CELLS.slice(0, 6), '甲'.repeat(40), '\t4'],
      ['fields: 规章|1|2|3', `fields: 行政许可${'甲'.repeat(40)}|4`],
    ],
    [
      'digits below a figure',
      [...CELLS, '17'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4<next-line 17>'],
    ],
    [
      'more digits than a page has',
      [...CELLS, '1745'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|41745<joined 41745>'],
    ],
    [
      'digits below a label',
      ['\t规章', '12', ...CELLS.slice(1)],
      ['fields: 规章12|1|2|3', 'fields: 行政许可|4'],
    ],
    [
      'a figure cut at its point',
      [...CELLS.slice(0, 6), '\t4.', '25'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4.25<joined 4.25>'],
    ],
    [
      'before its point',
      [...CELLS.slice(0, 6), '\t4', '.25'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4.25<joined 4.25>'],
    ],
    [
      'at its separator',
      [...CELLS.slice(0, 6), '\t1,', '024'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|1,024<joined 1,024>'],
    ],
    [
      'a figure and words',
      [...CELLS.slice(0, 6), '\t4', '件'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4件'],
    ],
    [
      'two lines of digits below a figure',
      [...CELLS, '17', '18'],
      ['fields: 规章|1|2|3', 'fields: 行政许可|4<next-line 17><next-line 18>'],
    ],
  ])('%s', (_name, texts, rows) => {
    expect(show(texts)).toEqual(rows);
  });

  test('a joined cell stands in both lines', () => {
    const [, second] = rowsOf([...CELLS.slice(0, 6), '\t4.', '25']);
    expect(second?.pieces[1]?.place).toEqual([
      { block: 6, cell: null, start: 1, end: 3 },
      { block: 7, cell: null, start: 0, end: 2 },
    ]);
  });
});

test('fields know their number, their place and their block', () => {
  const [row] = rowsOf(['', '规章\t 12\t']).slice(1);
  expect(row?.block).toBe(1);
  expect(
    row?.pieces.map(({ column, place }) => [column, place.map(({ start, end }) => [start, end])]),
  ).toEqual([
    [0, [[0, 2]]],
    [1, [[4, 6]]],
    [2, []],
  ]);
  const [piped] = rowsOf([' | 规章 |12|']);
  expect(piped?.pieces.map(({ column, place }) => [column, place[0]?.start])).toEqual([
    [0, 3],
    [1, 7],
  ]);
});
