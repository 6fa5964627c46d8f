import { describe, expect, test } from 'vitest';
import { isStraight } from '../../src/document/straightening.ts';
import { readFile } from '../../src/readers/index.ts';
import { packDocx } from '../support/docx-markup.ts';
import { BAR_READER, blankPage, drawTable } from '../support/draw-picture.ts';
import { packOdt } from '../support/odt-markup.ts';
import { writeMhtml } from '../support/write-mhtml.ts';
import { layer, packOfd, textObject } from '../support/write-ofd.ts';
import { writeBmp } from '../support/write-pictures.ts';

const SIGHT = {
  recogniser: BAR_READER,
  decoderOf: () => Promise.reject(new Error('no decoder is asked for')),
};

function picture(bars: readonly (readonly number[])[] = [[10, 3, 4, 5]]): Uint8Array {
  const page = blankPage(1654, 460);
  drawTable(page, { xs: [150, 600, 900, 1200, 1500], ys: [300, 380], bars });
  return writeBmp(page);
}

const NEXT = picture([[11, 6, 7, 8]]);
const BLIP = (id: string): string => `<a:blip r:embed="${id}"/>`;
const drawing = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline>${BLIP(id)}</wp:inline></w:drawing></w:r></w:p>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const docx = (drawings: string): Uint8Array =>
  packDocx({
    body: `${paragraph('前文')}${drawings}${paragraph('后文')}`,
    files: { 'word/media/1.bmp': picture(), 'word/media/2.bmp': NEXT },
    targets: { p1: 'media/1.bmp', p2: 'media/2.bmp' },
  });

const ODT = packOdt({
  body: '<text:p>前文</text:p><text:p><draw:frame><draw:image xlink:href="Pictures/1.bmp"/></draw:frame></text:p><text:p>后文</text:p>',
  files: { 'Pictures/1.bmp': picture() },
});
const HTML = `<meta charset="utf-8"><p>前文</p><p><img src="data:image/bmp;base64,${base64(picture())}"></p><p>后文</p>`;
const MHT = writeMhtml([
  {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Location': 'http://a/i.html' },
    content: '<p>前文</p><img src="pic/1.bmp"><p>后文</p>',
  },
  {
    headers: { 'Content-Type': 'image/bmp', 'Content-Location': 'http://a/pic/1.bmp' },
    content: picture(),
    transfer: 'base64',
  },
]);

/** Paragraphs, and the rows of tables with a stroke between their cells. */
async function linesOf(bytes: Uint8Array, isSeeing = true): Promise<readonly string[]> {
  const read = await readFile(bytes, { password: null, ...(isSeeing ? { sight: SIGHT } : {}) });
  if (read.kind !== 'document') throw new Error(JSON.stringify(read));
  const blocks = read.document.blocks.filter((block) => block.kind === 'grid' || block.text !== '');
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : Array.from({ length: block.rows }, (_, row) =>
          block.cells
            .filter((cell) => cell.row === row)
            .map(({ text }) => text)
            .join('|'),
        ),
  );
}

describe('a picture among the text is read where it stands', () => {
  test.each([
    ['Word', docx(drawing('p1'))],
    ['OpenDocument', ODT],
    ['a web page', new TextEncoder().encode(HTML)],
    ['a single-file web page', MHT],
  ])('in %s', async (_, bytes) => {
    expect(await linesOf(bytes)).toEqual(['前文', '格|3|4|5', '后文']);
  });

  test('pictures in a row are pages of one table', async () => {
    expect(await linesOf(docx(drawing('p1') + drawing('p2')))).toEqual([
      '前文',
      '格|3|4|5',
      '格|6|7|8',
      '后文',
    ]);
  });

  test('its figures tell what else they may be, and where they stand on which picture', async () => {
    const sheets: number[] = [];
    const onSheet = (number: number): void => void sheets.push(number);
    const two = docx(drawing('p1') + paragraph('间') + drawing('p2'));
    const read = await readFile(two, { password: null, sight: { ...SIGHT, onSheet } });
    if (read.kind !== 'document') throw new Error(JSON.stringify(read));
    const { blocks, pages, pictures } = read.document;
    const grids = blocks.filter((block) => block.kind === 'grid');
    expect(grids[0]?.cells[1]?.alternatives?.[0]?.text).toBe('3');
    expect(grids.map(({ cells }) => cells.map(({ origin }) => origin?.page))).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
    expect(sheets).toEqual([0, 1]);
    expect(pages).toBeUndefined();
    expect(pictures?.map(isStraight)).toEqual([true, true]);
  });
});

const src = (bytes: Uint8Array): string => `<img src="data:image/bmp;base64,${base64(bytes)}">`;
const html = (cells: string): Uint8Array =>
  new TextEncoder().encode(
    `<meta charset="utf-8"><table><tr><td>甲</td>${cells}</tr></table><p>后文</p>`,
  );
const cell = (content: string, span = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${content}</w:tc>`;
const docxTable = (content: string, span = 1): Uint8Array =>
  packDocx({
    body: `<w:tbl><w:tr>${cell(paragraph('甲'))}${cell(content, span)}</w:tr></w:tbl>${paragraph('后文')}`,
    files: { 'word/media/1.bmp': picture(), 'word/media/2.bmp': writeBmp(blankPage(700, 200)) },
    targets: { p1: 'media/1.bmp', p2: 'media/2.bmp' },
  });
const odtTable = (path: string): Uint8Array =>
  packOdt({
    body: `<table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell><text:p><draw:frame><draw:image xlink:href="${path}"/></draw:frame></text:p></table:table-cell></table:table-row></table:table><text:p>后文</text:p>`,
    files: { '1.bmp': picture(), '2.bmp': writeBmp(blankPage(700, 200)) },
  });

describe('a picture in a cell of a table', () => {
  test.each([
    ['a web page', html(`<td>${src(picture())}</td>`)],
    ['Word', docxTable(drawing('p1'))],
    ['OpenDocument', odtTable('1.bmp')],
  ])('is a table of its own behind it: %s', async (_, bytes) => {
    expect(await linesOf(bytes)).toEqual(['甲|', '格|3|4|5', '后文']);
  });

  test.each([
    ['a web page', html(`<td colspan="4">${src(picture())}</td>`)],
    ['Word', docxTable(drawing('p1'), 4)],
  ])('or as many cells as its cell spans: %s', async (_, bytes) => {
    expect(await linesOf(bytes)).toEqual(['甲|格|3|4|5', '后文']);
  });

  test.each([
    ['a web page', html(`<td>${src(writeBmp(blankPage(700, 200)))}</td>`)],
    ['Word', docxTable(drawing('p2'))],
    ['OpenDocument', odtTable('2.bmp')],
  ])('that is none leaves no blank without a word: %s', async (_, bytes) => {
    const read = await readFile(bytes, { password: null, sight: SIGHT });
    const { blocks, gaps } = read.kind === 'document' ? read.document : { blocks: [], gaps: [] };
    const [grid] = blocks;
    expect(grid?.kind === 'grid' ? grid.cells[1]?.remarks : null).toEqual([
      { kind: 'overlaid', text: '' },
    ]);
    expect(gaps).toEqual([{ kind: 'picture-in-cell', where: '1' }]);
  });
});

test('without what reads pictures they are left out, and handed over', async () => {
  expect(await linesOf(docx(drawing('p1')), false)).toEqual(['前文', '后文']);
  const read = await readFile(docx(drawing('p1')));
  expect(read.kind === 'document' ? read.pictures.length : 0).toBe(1);
});

test('a page of OFD that is a picture is read as one', async () => {
  const bytes = packOfd({
    pages: [
      layer(textObject('前文', { x: 30, y: 50, size: 5 })),
      layer('<ofd:ImageObject Boundary="0 0 210 150" CTM="210 0 0 150 0 0" ResourceID="5"/>'),
    ],
    resources:
      '<ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image"><ofd:MediaFile>1.bmp</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>',
    files: { 'Doc_0/Res/1.bmp': picture() },
  });
  expect(await linesOf(bytes)).toEqual(['前文', '格|3|4|5']);
});
