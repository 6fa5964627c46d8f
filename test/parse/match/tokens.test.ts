/** Rows → labels and slots: cell by cell, and what is cut out of a line. */
import { describe, expect, test } from 'vitest';
import { tokensOfRow } from '../../../src/parse/match/tokens.ts';
import type { Token } from '../../../src/parse/match/tokens.ts';
import { fieldsRow, gridRow, lineRow } from '../../support/make-rows.ts';
import { makeRow } from '../../../src/parse/rows/row.ts';
import type { Row } from '../../../src/parse/rows/row.ts';

/** Labels in 「」, slots as printed, `_` for an empty one, `+` before one glued to its label. */
function show(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      token.kind === 'label'
        ? `「${token.text}」`
        : `${token.isGlued === true ? '+' : ''}${token.text || '_'}`,
    )
    .join(' ');
}

describe('cells', () => {
  test.each<readonly [string, string, string]>([
    ['a label and figures', '规章|1|2|3', '「规章」 1 2 3'],
    ['blanks', '规章||1|', '「规章」 _ 1 _'],
    ['marks for nothing', '规章|/|-|无', '「规章」 / - 无'],
    ['figures with units', '规章|1件|1,024|12.5万元', '「规章」 1件 1,024 12.5万元'],
    ['words behind figures', '规章|1|见附件|3', '「规章」 1 见附件 3'],
    [
      'words before figures, as many cells as the row has',
      '规章|见附件|1|3',
      '「规章」 见附件 1 3',
    ],
    ['words before figures, a cell more', '规章|件|1|3|4', '「规章」 「件」 1 3 4'],
    ['words before figures, a cell fewer', '规章|见附件|1', '「规章」 「见附件」 1'],
    ['a label behind figures', '规章|1|行政处罚|3', '「规章」 1 「行政处罚」 3'],
    ['words behind that label', '规章|1|行政处罚|见附件', '「规章」 1 「行政处罚」 「见附件」'],
    ['the number of a label', '2.|重复申请|3', '「2.」 「重复申请」 3'],
    ['in brackets', '（2）|重复申请|3', '「（2）」 「重复申请」 3'],
    ['cut open', '（2|重复申请|3', '「（2」 「重复申请」 3'],
    ['with the comma of a list', '12、|重复申请|3', '「12、」 「重复申请」 3'],
    ['of three digits', '123.|规章|3', '123. 「规章」 3'],
    ['a number with a point behind figures', '规章|1|2.|3', '「规章」 1 2. 3'],
    ['digits of a whole row', '规章|1 0 0 2 3|_', '「规章」 1 0 0 2 3 _'],
    ['full-width digits with signs', '规章|１２ ＋３', '「规章」 １２ ＋３'],
    ['a drawn rule', '规章|-----|1', '「规章」 1'],
    ['a short one', '规章|----|1', '「规章」 ---- 1'],
    ['label and figures in one cell', '规章 0 0 7', '「规章」 0 0 7'],
    ['behind a number', '1规章 0 0 7', '1 「规章」 0 0 7'],
    ['a stroke between figures', '规章 0/7', '「规章」 0 7'],
    ['a label and its figure', '规章12|3|4', '「规章」 12 3 4'],
    ['the end of a label and its figure', '性文件12|3|4', '「性文件」 +12 3 4'],
    ['in a bracket', '性文件（新增）12|3|4', '「性文件（新增）」 +12 3 4'],
    ['with a comma', '性文件 1,024 |3', '「性文件 」 +1,024 3'],
    ['glued behind figures', '规章|1|性文件12', '「规章」 1 性文件12'],
    [
      'a long label and figures behind it',
      '一、本年新收政府信息公开申请数量5|0',
      '「一、本年新收政府信息公开申请数量」 +5 0',
    ],
    ['a rule with a word', '规章|-----甲|1', '「规章」 「-----甲」 1'],
    ['digits and words', '规章|1|2 3甲|4', '「规章」 1 2 3甲 4'],
    ['a number and words before figures', '2.甲|1', '「2.甲」 1'],
    ['a label that ends in words behind digits', '性文件12甲|3', '「性文件12甲」 3'],
    ['label and digits with words around', '合计数规章 0 7|1', '「合计数规章 0 7」 1'],
    ['label and digits that end in words', '规章 0 7甲|1', '「规章 0 7甲」 1'],
    ['a page mark', '-4-', ''],
    ['a page mark among blanks', '|第 3 页|', ''],
    ['a page mark beside a figure', '-4-|1', '-4- 1'],
    ['a header that counts up', '类别|数据1|数据2|数据3', ''],
    ['one that does not', '类别|数据1|数据3', '「类别」 「数据」 +1 数据3'],
    ['of two words', '类别|数据1|数字2', '「类别」 「数据」 +1 数字2'],
    ['of one cell', '数据1|', '「数据」 +1 _'],
    ['that counts from 0', '数据0|数据1', '「数据」 +0 数据1'],
    ['with a blank before its numbers', '数据 1|数据 2', ''],
    ['with words behind its numbers', '数据1年|数据2年', '「数据1年」 「数据2年」'],
    ['with long numbers', '数据001|数据002', '「数据」 +001 数据002'],
    ['with a long word', '统计数据项1|统计数据项2', '「统计数据项」 +1 统计数据项2'],
  ])('%s: %s', (_name, cells, tokens) => {
    expect(show(tokensOfRow(gridRow(cells), 0))).toBe(tokens);
  });

  test('fields are read as cells', () => {
    expect(show(tokensOfRow(fieldsRow('规章||1|见附件'), 0))).toBe('「规章」 _ 1 见附件');
  });
});

describe('lines', () => {
  test.each<readonly [string, string, string]>([
    ['a label and figures', '规章 1 2 3', '「规章」 1 2 3'],
    ['two labels', '规章 1 2 3 行政处罚 4', '「规章」 1 2 3 「行政处罚」 4'],
    ['without blanks', '规章1行政处罚4', '「规章」 1 「行政处罚」 4'],
    ['pieces of labels', '性文件 1 2', '「性文件」 1 2'],
    ['marks for nothing', '规章 / — 无', '「规章」 / — 无'],
    ['a mark within words', '规章 无法 1', '「规章」 「无法」 1'],
    ['units', '规章 1 件 2万元 3', '「规章」 1 件 2万元 3'],
    ['digits in groups', '规章 1,024 12,3 4.50', '「规章」 1,024 12 3 4.50'],
    ['commas between figures', '规章 30，8216.47', '「规章」 30 8216.47'],
    ['signs', '规章 -3 +4 －5', '「规章」 -3 +4 －5'],
    ['full-width digits', '规章 １２ ３．５', '「规章」 １２ ３．５'],
    [
      'a bracket that belongs to its figure',
      '规章 16（其中修订 3 件） 2',
      '「规章」 16（其中修订 3 件） 2',
    ],
    ['a sign in brackets', '规章 16（减） 2', '「规章」 16（减） 2'],
    ['a bracket of its own', '规章 16（见附件） 2', '「规章」 16 「（见附件）」 2'],
    ['a mark of a note', '规章 16[1] 2', '「规章」 16 2'],
    ['a page mark', '规章 1 -4- 行政处罚 5', '「规章」 1 「行政处罚」 5'],
    ['signs between figures', '规章 1 -4-5', '「规章」 1 -4 -5'],
    ['signs behind punctuation', '规章0、-11，−3；＋4│-5', '「规章」 0 -11 −3 ＋4 -5'],
    ['a page mark behind punctuation', '规章 1。-4- 行政处罚 5', '「规章」 1 「行政处罚」 5'],
    ['a hyphen between words', '规章 甲-乙 1', '「规章」 「甲-乙」 1'],
    ['punctuation alone', '规章 。 1', '「规章」 1'],
    ['a whole page mark', ' 第 3 页 / 12 ', '「第」 3 「页」 / 12'],
    ['a page mark alone', '— 5 —', ''],
  ])('%s: %s', (_name, text, tokens) => {
    expect(show(tokensOfRow(lineRow(text), 0))).toBe(tokens);
  });
});

describe('where a token stands', () => {
  const placesOf = (row: Row): unknown[] =>
    tokensOfRow(row, 4).map((token) =>
      token.kind === 'label'
        ? [token.text, token.row, token.column]
        : [
            token.text,
            token.row,
            token.column,
            token.columnSpan,
            token.place.map(({ start, end }) => [start, end]),
          ],
    );

  test('in a grid', () => {
    expect(placesOf(gridRow('规章|12|'))).toEqual([
      ['规章', 4, 0],
      ['12', 4, 1, 1, [[0, 2]]],
      ['', 4, 2, 1, [[0, 0]]],
    ]);
  });

  test('in a cell with its label', () => {
    expect(placesOf(gridRow('序|规章 0 7'))).toEqual([
      ['序', 4, 0],
      ['规章', 4, 0],
      ['0', 4, 1, 1, [[3, 4]]],
      ['7', 4, 1, 1, [[5, 6]]],
    ]);
    expect(placesOf(gridRow('序|性文件 12'))).toEqual([
      ['序', 4, 0],
      ['性文件 ', 4, 1],
      ['12', 4, 1, 1, [[4, 6]]],
    ]);
  });

  test('in a line, in order', () => {
    expect(placesOf(lineRow('规 章 1 2'))).toEqual([
      ['规 章', 4, 0],
      ['1', 4, 1, 1, [[4, 5]]],
      ['2', 4, 2, 1, [[6, 7]]],
    ]);
  });

  test('with what was remarked on it, over as many columns', () => {
    const row = gridRow('规章|12');
    const remarks = [{ kind: 'stale', text: '12' }] as const;
    const pieces = row.pieces.map((piece) => ({ ...piece, remarks, columnSpan: 2 }));
    const [, slot] = tokensOfRow(makeRow({ ...row, pieces }), 0);
    expect(slot).toMatchObject({ remarks, columnSpan: 2 });
    expect(tokensOfRow(row, 0)[1]).not.toHaveProperty('remarks');
  });
});
