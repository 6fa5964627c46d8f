/** Sheets that hold two pages, and files that end too early. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/readers/pdf/pdf-reader.ts';
import { drawText } from '../support/draw-pdf.ts';
import { outlineOfResult } from '../support/outline.ts';
import {
  drawTable,
  outlineOfPages,
  readPdfFile,
  TABLE,
  TABLE_OUTLINE,
} from '../support/pdf-pages.ts';
import { A4, writePdf } from '../support/write-pdf.ts';

const SENTENCE = '本机关依法公开政府信息并接受监督';
const prose = (x: number): string =>
  Array.from({ length: 7 }, (_, row) => drawText(`${SENTENCE}。`, x, 60 + row * 24, 10)).join('');
const shifted = (content: string, x: number): string => `q 1 0 0 1 ${x} 0 cm ${content}Q\n`;
const WIDE = { width: A4.width * 2, height: A4.height };
/** Full lines are one paragraph. */
const TEXT = [`${SENTENCE}。`.repeat(7)];

describe('two pages on a sheet', () => {
  test.each([
    ['text beside text', prose(60) + shifted(prose(60), A4.width), [...TEXT, ...TEXT]],
    [
      'text beside a table',
      prose(60) + shifted(drawTable(TABLE), A4.width),
      [...TEXT, TABLE_OUTLINE],
    ],
    [
      'a table that goes on beside',
      drawTable(
        [
          ['项目', '甲', '乙'],
          ['规章', '1', '2'],
        ],
        'strokes',
        700,
      ) + shifted(drawTable([['许可', '3', '4']], 'strokes', 60), A4.width),
      [
        [
          ['项目', '甲', '乙'],
          ['规章', '1', '2'],
          ['许可', '3', '4'],
        ],
      ],
    ],
  ])('%s', async (_name, content, expected) => {
    expect(await outlineOfPages({ content, ...WIDE })).toEqual(expected);
  });

  test('are read when the sheet is turned', async () => {
    const content = `0 1 -1 0 ${A4.height} 0 cm ${prose(60)}${shifted(prose(60), A4.width)}`;
    const sheet = { width: A4.height, height: A4.width * 2 };
    expect(await outlineOfPages({ content, ...sheet })).toEqual([...TEXT, ...TEXT]);
  });

  test('have their places on the one sheet', async () => {
    const content = prose(60) + shifted(drawTable(TABLE), A4.width);
    const result = await readPdfFile({ pages: [{ content, ...WIDE }] });
    const document = result.ok ? result.document : null;
    expect(document?.pages).toEqual([WIDE]);
    const grid = document?.blocks.at(-1);
    const cell = grid?.kind === 'grid' ? grid.cells.at(-1) : undefined;
    expect(cell?.origin).toEqual({ page: 0, rects: [[A4.width + 220, 148, 80, 24]] });
  });

  test.each([
    [
      'one wide table',
      drawTable([['项目', '甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子']]),
    ],
    [
      'the columns of one table without lines',
      [0, 1, 2, 3, 4, 5, 6]
        .map((row) =>
          ['第一项内容', '12', '34', '56', '78']
            .map((each, column) => drawText(each, 60 + column * 240, 60 + row * 20))
            .join(''),
        )
        .join(''),
    ],
  ])('are not %s', async (_name, content) => {
    const outline = await outlineOfPages({ content, ...WIDE });
    expect(outline).toHaveLength(1);
  });
});

describe('a file whose end is missing', () => {
  const pages = [
    { content: drawText(SENTENCE, 60, 60) },
    { content: drawTable(TABLE) },
    { content: drawText('最后一页', 60, 60) + drawTable(TABLE, 'strokes', 300) },
  ];
  const bytes = writePdf({ pages });
  const at = (print: string): number => new TextDecoder('latin1').decode(bytes).lastIndexOf(print);

  test('is read as far as it goes, and says so', async () => {
    const result = await readPdf(bytes.slice(0, at('endstream') - 40), { password: null });
    expect(outlineOfResult(result).slice(0, 3)).toEqual([SENTENCE, TABLE_OUTLINE, '最后一页']);
    expect(result).toMatchObject({
      document: { gaps: [{ kind: 'part-partial', where: '文件末尾' }] },
    });
  });

  test('also where the list of pages is lost', async () => {
    const text = new TextDecoder('latin1').decode(bytes);
    const lost = text.replace('/Type /Catalog', '/Type /Nothing').slice(0, at('xref\n'));
    const damaged = Uint8Array.from(lost, (each) => each.charCodeAt(0));
    const outline = outlineOfResult(await readPdf(damaged, { password: null }));
    expect(outline.slice(0, 3)).toEqual([SENTENCE, TABLE_OUTLINE, '最后一页']);
  });

  test('is damaged where no page is left', async () => {
    const result = await readPdf(bytes.slice(0, 600), { password: null });
    expect(outlineOfResult(result)).toBe('corrupt');
  });
});
