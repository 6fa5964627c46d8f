/** Rows → runs of figures, with the fragments of labels before, behind and beside them. */
import { describe, expect, test } from 'vitest';
import { runsOfRows } from '../../../src/parse/match/figure-runs.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { fieldsRow, gridRow, lineRow } from '../../support/make-rows.ts';

/** before → figures → after, `*` for a row of blanks. */
function show(rows: readonly Row[], most = 3): string[] {
  return runsOfRows(rows, most).map(({ before, slots, after, isBlank }) => {
    const figures = slots.map(({ text }) => text || '_').join(' ');
    return `${before.join('+')} → ${figures}${isBlank ? '*' : ''} → ${after.join('+')}`;
  });
}

test.each<readonly [string, readonly Row[], readonly string[]]>([
  ['nothing', [], []],
  ['a row', [gridRow('规章|1|2|3')], ['规章 → 1 2 3 → ']],
  [
    'two rows',
    [gridRow('规章|1|2|3'), gridRow('行政许可|4')],
    ['规章 → 1 2 3 → 行政许可', '行政许可 → 4 → '],
  ],
  ['a label of two parts', [gridRow('行政|许可|4')], ['行政+许可 → 4 → ']],
  [
    'a label over two rows, figures on the second',
    [gridRow('行政规范|||'), gridRow('性文件|1|2|3')],
    ['行政规范 → _ _ _* → 行政规范+性文件', '行政规范+性文件 → 1 2 3 → '],
  ],
  [
    'a label over two rows, figures on the first',
    [gridRow('行政规范|1|2|3'), gridRow('性文件|||'), gridRow('行政许可|4')],
    [
      '行政规范 → 1 2 3 → 性文件+行政许可',
      '性文件 → _ _ _* → 性文件+行政许可',
      '性文件+行政许可 → 4 → ',
    ],
  ],
  [
    'headings and columns left out',
    [gridRow('信息内容|本年制发件数|第二十条第（一）项'), gridRow('规章|1|2|3')],
    ['规章 → 1 2 3 → '],
  ],
  ['groups left out', [gridRow('三、本年度办理结果|予以公开|1')], ['予以公开 → 1 → ']],
  ['punctuation left out', [gridRow('。|规章|1')], ['规章 → 1 → ']],
  ['the residue of a wide label', [gridRow('（一）||规章|1|2|3')], ['一+规章 → 1 2 3 → ']],
  [
    'a mark for nothing is no residue',
    [gridRow('甲甲|/|规章|1')],
    ['甲甲 → / → 规章', '规章 → 1 → '],
  ],
  [
    'two labels in a row',
    [gridRow('规章|1|行政许可|2')],
    ['规章 → 1 → 行政许可', '行政许可 → 2 → '],
  ],
  ['lines that fill a row', [lineRow('规章'), lineRow('1 2'), lineRow('3')], ['规章 → 1 2 3 → ']],
  [
    'lines that overfill it',
    [lineRow('规章 1 2 3'), lineRow('4 5')],
    ['规章 → 1 2 3 → ', ' → 4 5 → '],
  ],
  ['one line longer than the row', [lineRow('规章 1 2 3 4')], ['规章 → 1 2 3 4 → ']],
  [
    'rows of cells are never one',
    [gridRow('规章|1'), gridRow('|2|3')],
    ['规章 → 1 → ', ' → _ 2 3 → '],
  ],
  ['nor a line and a row', [lineRow('规章 1'), gridRow('2|3')], ['规章 → 1 → ', ' → 2 3 → ']],
  ['a label behind all figures', [gridRow('1|2|3'), gridRow('规章')], [' → 1 2 3 → 规章']],
  [
    'a number alone before its label',
    [gridRow('1||||'), gridRow('.属于国家秘密|1|2|3')],
    [' → 1 _ _ _ _* → 属于国家秘密', '属于国家秘密 → 1 2 3 → '],
  ],
])('%s', (_name, rows, runs) => {
  expect(show(rows)).toEqual(runs);
});

describe('what stands beside blanks', () => {
  test('is the residue of the run above, over all of them', () => {
    const runs = runsOfRows(
      [gridRow('行政|1|2|3'), gridRow('规范|||'), gridRow('性文件|||'), gridRow('行政许可|4')],
      3,
    );
    expect(runs.map(({ residue }) => residue)).toEqual([['规范', '性文件'], ['性文件'], [], []]);
  });
});

test('a run knows its kind and where its label stands', () => {
  const runs = runsOfRows([gridRow('|规章|1'), fieldsRow('1|2|3'), lineRow('行政许可 4')], 3);
  expect(runs.map(({ kind, labelColumn }) => [kind, labelColumn])).toEqual([
    ['grid', 1],
    ['fields', -1],
    ['line', 0],
  ]);
  expect(runs[1]?.slots[0]?.row).toBe(1);
});
