/** Digits of PDF fonts whose table of characters does not say what their glyphs show. */
import { describe, expect, test } from 'vitest';
import { drawText } from '../support/draw-pdf.ts';
import { drawTable, readPdfFile } from '../support/pdf-pages.ts';
import { remarksOfResult } from '../support/remarks.ts';
import { A4 } from '../support/write-pdf.ts';

const BASE = A4.height - 107 - 0.85 * 9;
const FRAME = drawTable([['许可', ' ', '7']]);

/** What a cell reads whose digits 3, 4 and 5 are shown by a font. */
async function digitsOf(font: string, stream = ''): Promise<unknown> {
  const glyph = '500 0 0 0 500 700 d1 0 0 500 700 re f';
  const result = await readPdfFile({
    pages: [
      {
        content: `${FRAME}BT /F2 9 Tf 150 ${BASE} Td (345) Tj ET\n${drawText('正文', 60, 300)}`,
      },
    ],
    // Of two entries of one name the later one counts.
    resources: '/Font << /F1 3 0 R /F2 100 0 R >>',
    objects: {
      100: { value: `<< /Type /Font ${font} >>` },
      101: { value: '<< >>', stream },
      102: { value: '<< >>', stream: glyph },
    },
  });
  return remarksOfResult(result)[1];
}

/** Maps the codes of 3, 4 and 5 to characters. */
function table(...characters: readonly string[]): string {
  const lines = characters.map((hex, index) => `<${33 + index}> <${hex}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar endcmap end end`;
}

const HELVETICA = '/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding';
const drawn = (...names: readonly string[]): string =>
  `/Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 51 /LastChar 53 /Widths [500 500 500] /Resources << >> /CharProcs << ${names.map((name) => `/${name} 102 0 R`).join(' ')} >> /Encoding << /Type /Encoding /Differences [51 ${names.map((name) => `/${name}`).join(' ')}] >>`;
const WITH_TABLE = ' /ToUnicode 101 0 R';

describe('digits', () => {
  test.each([
    ['of a usual font', HELVETICA, '', ['345']],
    ['with a table that agrees', HELVETICA + WITH_TABLE, table('0033', '0034', '0035'), ['345']],
    [
      'with a table that names others',
      HELVETICA + WITH_TABLE,
      table('0034', '0035', '0036'),
      ['345', { kind: 'glyphs', text: '456' }],
    ],
    [
      'with a table that claims nothing',
      HELVETICA + WITH_TABLE,
      table('E033', 'E034', 'E035'),
      ['345'],
    ],
    [
      'named by the font itself',
      '/Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [51 /nine /uni0038 /seven] >>',
      '',
      ['987'],
    ],
    ['drawn by the document, with names', drawn('six', 'one', 'two'), '', ['612']],
    [
      'drawn by the document, with names that tell nothing',
      drawn('x1', 'x2', 'x3'),
      '',
      ['345', { kind: 'glyphs', text: '' }],
    ],
    [
      'drawn by the document, with names that tell nothing and a table',
      drawn('g1', 'g2', 'g3') + WITH_TABLE,
      table('0036', '0031', '0032'),
      ['612'],
    ],
    [
      'drawn by the document, with names and a table that do not agree',
      drawn('six', 'one', 'two') + WITH_TABLE,
      table('0036', '0037', '0032'),
      ['612', { kind: 'glyphs', text: '7' }],
    ],
  ])('%s', async (_name, font, stream, expected) => {
    expect(await digitsOf(font, stream)).toEqual(expected);
  });
});
