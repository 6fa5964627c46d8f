import { expect, test } from 'vitest';
import type { Piece, TableCell } from '../../src/readers/page/flow/pieces.ts';
import type { Glyph } from '../../src/readers/page/paint/marks.ts';
import { hearWitness } from '../../src/readers/page/flow/witness.ts';

function cellAt(column: number, text: string, confidence = 0.9): TableCell {
  const box = { x0: column * 50, x1: column * 50 + 50, y0: 0, y1: 20 };
  const base = { row: 0, column, rowSpan: 1, columnSpan: 1, text, box };
  return text === '' ? base : { ...base, alternatives: [{ text, confidence }] };
}

function glyphsAt(column: number, text: string): Glyph[] {
  return [...text].map((character, index): Glyph => {
    const x0 = column * 50 + 10 + index * 6;
    const box = { x0, x1: x0 + 6, y0: 5, y1: 15 };
    const look = {
      size: 10,
      turn: 0,
      run: 1,
      mcid: null,
      shade: 0,
      covers: 0,
      doubt: null,
    } as const;
    return { ...box, ...look, text: character };
  });
}

function heard(
  cells: readonly TableCell[],
  glyphs: readonly Glyph[],
): readonly (readonly [string, ...(readonly (readonly [string, number])[])])[] {
  const table: Piece = { kind: 'table', xs: [0, 500], rows: 1, cells };
  return hearWitness([table], glyphs).flatMap((piece) =>
    piece.kind === 'table'
      ? piece.cells.map(
          ({ text, alternatives = [] }) =>
            [
              text,
              ...alternatives.map(
                (each) => [each.text, Number(each.confidence.toFixed(3))] as const,
              ),
            ] as const,
        )
      : [],
  );
}

test.each([
  ['agrees: surer', '128', '128', ['128', ['128', 0.99]]],
  ['agrees, printed otherwise', '1280', '1,280', ['1280', ['1280', 0.99]]],
  ['differs: both, neither clear', '128', '126', ['128', ['128', 0.5], ['126', 0.45]]],
  ['is no figure: not heard', '128', '1Z8', ['128', ['128', 0.9]]],
  ['sees nothing: not heard', '128', '', ['128', ['128', 0.9]]],
  ['sees a figure where none was seen', '', '3', ['\ufffd', ['3', 0.45]]],
])('a witness that %s', (_, text, said, expected) => {
  expect(heard([cellAt(0, text)], glyphsAt(0, said))).toEqual([expected]);
});

test('a witness that is wrong nearly everywhere is not heard', () => {
  const columns = [...'123456789'].map(Number);
  const cells = columns.map((column) => cellAt(column, '128'));
  const glyphs = columns.flatMap((column) => glyphsAt(column, '77'));
  expect(heard(cells, glyphs)[0]).toEqual(['128', ['128', 0.9]]);
});
