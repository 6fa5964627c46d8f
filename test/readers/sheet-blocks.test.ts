/** How the rows of a sheet become paragraphs and tables, whatever workbook they come from. */
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../src/readers/budget.ts';
import { SheetBuilder } from '../../src/readers/sheets/sheet.ts';
import { blocksOfRows } from '../../src/readers/sheets/sheet-blocks.ts';
import { layOutRows } from '../../src/readers/sheets/sheet-rows.ts';
import { outlineOf } from '../support/outline.ts';
import type { Outline } from '../support/outline.ts';

/**
 * @param lines a row each, cells parted by `|`; `[甲]` draws borders, `<` and `^` are covered by the
 * cell to the left or above, a line `(隐)…` is hidden
 */
function read(lines: readonly string[], hiddenColumns: readonly number[] = []): Outline {
  const builder = new SheetBuilder(createBudget());
  const grid = lines.map((line) => line.replace('(隐)', '').split('|'));
  const reach = (row: number, column: number): { bottom: number; right: number } => {
    let right = column;
    while (grid[row]?.[right + 1] === '<') right++;
    let bottom = row;
    while (grid[bottom + 1]?.[column] === '^') bottom++;
    return { bottom, right };
  };
  grid.forEach((cells, row) => {
    if (lines[row]?.startsWith('(隐)')) builder.hideRows(row, row);
    cells.forEach((cell, column) => {
      if (cell === '<' || cell === '^') return;
      const isRuled = /^\[.*\]$/s.test(cell);
      const { bottom, right } = reach(row, column);
      if (bottom > row || right > column)
        builder.addMerge({ top: row, left: column, bottom, right });
      builder.addCell({ row, column, text: isRuled ? cell.slice(1, -1) : cell, isRuled });
    });
  });
  for (const column of hiddenColumns) builder.hideColumns(column, column);
  return outlineOf(
    blocksOfRows(layOutRows(builder.finish('表', false), createBudget()), createBudget()),
  );
}

describe('running text and tables', () => {
  test.each<[string, string[], Outline]>([
    ['a lone cell is a paragraph', ['标题'], ['标题']],
    ['line feeds part paragraphs', ['甲\r\n 乙 \n\n丙'], ['甲', '乙', '丙']],
    [
      'rows of several cells are a table',
      ['甲|1', '乙|2'],
      [
        [
          ['甲', '1'],
          ['乙', '2'],
        ],
      ],
    ],
    ['an empty row parts tables', ['甲|1', '', '乙|2'], [[['甲', '1']], [['乙', '2']]]],
    [
      'a line across parts tables without rulings',
      ['甲|1', '中|<', '乙|2'],
      [[['甲', '1']], '中', [['乙', '2']]],
    ],
    [
      'a ruled caption belongs to its table',
      ['[上]|<', '[甲]|[1]', '[中]|<', '[乙]|[2]'],
      [[['上→2'], ['甲', '1'], ['中→2'], ['乙', '2']]],
    ],
    [
      'a title without rulings above a ruled table does not',
      ['题|<', '[甲]|[1]'],
      ['题', [['甲', '1']]],
    ],
    [
      'a ruled section heading does not',
      ['[甲]|[1]', '[三、下一节]|<', '[乙]|[2]'],
      [[['甲', '1']], '三、下一节', [['乙', '2']]],
    ],
    [
      'ruled prose does not',
      ['[甲]|[1]', '[全年收到申请。]|<', '[乙]|[2]'],
      [[['甲', '1']], '全年收到申请。', [['乙', '2']]],
    ],
    [
      'of several lines between tables each joins its own',
      ['[甲]|[1]', '[注]|<', '[二、节]|<', '[项]|<', '[乙]|[2]'],
      [[['甲', '1'], ['注→2']], '二、节', [['项→2'], ['乙', '2']]],
    ],
    [
      'a label whose figures are blank',
      ['甲|1', '乙', '丙|3'],
      [
        [
          ['甲', '1'],
          ['乙', ''],
          ['丙', '3'],
        ],
      ],
    ],
    [
      'blank ruled cells are slots',
      ['[甲]|[1]', '[乙]|[]'],
      [
        [
          ['甲', '1'],
          ['乙', ''],
        ],
      ],
    ],
    [
      'margins and columns of other rows are left out',
      ['|题', '', '||甲|||1', '||乙|||2'],
      [
        '题',
        [
          ['甲', '1'],
          ['乙', '2'],
        ],
      ],
    ],
    [
      'a cell that reaches over an empty row holds the table together',
      ['甲|1', '^|', '^|2'],
      [[['甲↓2', '1'], ['2']]],
    ],
    ['a tall cell of prose', ['文|<', '^|<', '甲|1'], ['文', [['甲', '1']]]],
    ['nothing', [], []],
  ])('%s', (_name, lines, expected) => {
    expect(read(lines)).toEqual(expected);
  });
});

describe('merged cells', () => {
  test('spans are counted in the columns of the table', () => {
    expect(read(['题|<|<|<|<', '组|<|<|尾|<', '甲|乙|<|1|<', '^|丙|<|2|<'])).toEqual([
      '题',
      [
        ['组→2', '尾'],
        ['甲↓2', '乙', '1'],
        ['丙', '2'],
      ],
    ]);
  });

  test('what a merged cell covers is not seen', () => {
    const builder = new SheetBuilder(createBudget());
    builder.addMerge({ top: 0, left: 0, bottom: 0, right: 1 });
    ['甲', '没', '1'].forEach((text, column) =>
      builder.addCell({ row: 0, column, text, isRuled: false }),
    );
    const rows = layOutRows(builder.finish('表', false), createBudget());
    expect(outlineOf(blocksOfRows(rows, createBudget()))).toEqual([[['甲', '1']]]);
  });

  test('overlapping ranges shrink, ranges upside down are ignored', () => {
    const builder = new SheetBuilder(createBudget());
    builder.addMerge({ top: 0, left: 1, bottom: 1, right: 2 });
    builder.addMerge({ top: 1, left: 0, bottom: 1, right: 2 });
    builder.addMerge({ top: 5, left: 0, bottom: 2, right: 0 });
    for (const [row, column, text] of [
      [0, 0, '甲'],
      [0, 1, '乙'],
      [1, 0, '丙'],
    ] as const) {
      builder.addCell({ row, column, text, isRuled: false });
    }
    const rows = layOutRows(builder.finish('表', false), createBudget());
    expect(outlineOf(blocksOfRows(rows, createBudget()))).toEqual([[['甲', '乙↓2'], ['丙']]]);
  });
});

describe('hidden rows and columns', () => {
  test('close up', () => {
    expect(read(['甲|乙|1', '(隐)丙|丁|2', '戊|己|3'], [1])).toEqual([
      [
        ['甲', '1'],
        ['戊', '3'],
      ],
    ]);
  });

  test('a merged cell that begins in a hidden row stands in its first visible one', () => {
    expect(read(['(隐)组|0', '^|1', '^|2'])).toEqual([[['组↓2', '1'], ['2']]]);
  });

  test('a merged cell wholly hidden is not seen', () => {
    expect(read(['(隐)组|<', '甲|1'])).toEqual([[['甲', '1']]]);
  });

  test('a merged cell loses its hidden columns', () => {
    expect(read(['头|<|<', '甲|乙|1'], [1])).toEqual(['头', [['甲', '1']]]);
  });
});

describe('bounds', () => {
  test('ruled rows far below and ruled cells far to the right are no table', () => {
    const builder = new SheetBuilder(createBudget());
    builder.addCell({ row: 0, column: 0, text: '甲', isRuled: true });
    for (let column = 1; column < 16_384; column++) {
      builder.addCell({ row: 0, column, text: '', isRuled: true });
    }
    for (let row = 1; row < 1_048_576; row++) {
      builder.addCell({ row, column: 0, text: '', isRuled: true });
    }
    expect(builder.finish('表', false).cells.length).toBeLessThan(200);
  });

  test('two cells in opposite corners are two paragraphs', () => {
    const builder = new SheetBuilder(createBudget());
    builder.addCell({ row: 0, column: 0, text: '甲', isRuled: false });
    builder.addCell({ row: 1_048_575, column: 16_383, text: '乙', isRuled: false });
    builder.addCell({ row: 1_048_576, column: 0, text: '外', isRuled: false });
    builder.addCell({ row: Number.NaN, column: 0, text: '外', isRuled: false });
    const rows = layOutRows(builder.finish('表', false), createBudget());
    expect(outlineOf(blocksOfRows(rows, createBudget()))).toEqual(['甲', '乙']);
  });
});
