/** How often a line is looked at: blank lines and cells below each other must not be gone over anew. */
import { expect, test } from 'vitest';
import { rowsOfLines } from '../../../src/parse/rows/rows-of-lines.ts';
import type { Piece } from '../../../src/parse/rows/row.ts';

/** More looks at a line than this are looks from other lines. */
const MOST_LOOKS = 20;

test.each<readonly [string, readonly string[]]>([
  ['blank lines', Array.from({ length: 500 }, () => '')],
  ['too few cells for a table, blank lines behind', ['\t甲', '\t乙', ...Array(500).fill('')]],
  ['pages without a table', Array.from({ length: 500 }, (_, index) => `- ${index} -`)],
  ['one cell a line', Array.from({ length: 500 }, (_, index) => `\t${index}`)],
])('%s', (_, texts) => {
  let looks = 0;
  const lines = texts.map((text, block): Piece => {
    const place = [{ block, cell: null, start: 0, end: text.length }];
    return {
      place,
      column: 0,
      columnSpan: 1,
      get text() {
        looks++;
        return text;
      },
    };
  });
  rowsOfLines(lines);
  expect(looks).toBeGreaterThanOrEqual(texts.length);
  expect(looks).toBeLessThanOrEqual(texts.length * MOST_LOOKS);
});
