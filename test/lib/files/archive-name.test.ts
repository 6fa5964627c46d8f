/** Names that every system takes. */
import { expect, test } from 'vitest';
import { safeFileName, unlikeName } from '../../../src/lib/files/archive-name.ts';

test.each([
  ['龙潭镇年报（定稿）.docx', '龙潭镇年报（定稿）.docx'],
  ['a/b\\c:d*e?f"g<h>i|j\u0000.pdf', 'abcdefghij.pdf'],
  ['..\\..\\秘密.docx', '秘密.docx'],
  ['  名字 . ', '名字'],
  ['CON', '_CON'],
  ['nul.docx', '_nul.docx'],
  ['com1.tar.pdf', '_com1.tar.pdf'],
  ['', '未命名'],
  ['...', '未命名'],
  ['年报\u202Exslx.docx', '年报xslx.docx'],
])('%s → %s', (name, expected) => {
  expect(safeFileName(name)).toBe(expected);
});

test('a long name is cut, its extension stays, no character is halved', () => {
  const name = safeFileName(`${'局𠮷'.repeat(100)}.docx`);
  expect(name).toMatch(/^(?:局𠮷)+局?\.docx$/u);
  expect(new TextEncoder().encode(name).length).toBeLessThan(200);
});

test('names that a system would take for the same get numbers', () => {
  const taken = new Set<string>();
  expect(['A.docx', 'a.docx', 'Ａ.docx', 'b'].map((name) => unlikeName(name, taken))).toEqual([
    'A.docx',
    'a（2）.docx',
    'Ａ（3）.docx',
    'b',
  ]);
});
