/** Rows as CSV: quoted where they must be, and for Excel never a formula. */
import { expect, test } from 'vitest';
import { csvLine, excelLine, withoutFormula, withoutTextMark } from '../../../src/lib/files/csv.ts';

test.each<readonly [(string | number | null)[], string, string]>([
  [['甲', 5, null, ''], '甲,5,,', '甲,5,,'],
  [['a,b', 'a"b', 'a\nb'], '"a,b","a""b","a\nb"', '"a,b","a""b","a\nb"'],
  [['a\r\nb\tc', '\u202Ed', '\u0007e'], '"a\nb c",d,e', '"a\nb c",d,e'],
  [['=1+1', '@x', '+x', '-x'], '=1+1,@x,+x,-x', "'=1+1,'@x,'+x,'-x"],
  [[-18, 0.5, '-3.50', '+1.0'], '-18,0.5,-3.50,+1.0', '-18,0.5,-3.50,+1.0'],
])('%j', (row, plain, excel) => {
  expect(csvLine(row)).toBe(`${plain}\r\n`);
  expect(excelLine(row)).toBe(`${excel}\r\n`);
});

test.each(['=1+1', '@x', '+x', '-x', "'x", '-3.50', 'x'])('%s is as it was again', (text) => {
  expect(withoutTextMark(withoutFormula(text))).toBe(text);
});
