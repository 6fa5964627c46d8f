/** PDF files that are scans, locked, damaged, or hold text that must not count. */
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

describe('text that does not count', () => {
  const picture = {
    value:
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 >>',
    stream: '\x80',
  };
  const scan = {
    objects: { 100: picture },
    resources: '/XObject << /Im 100 0 R >>',
  };
  const drawScan = `q ${A4.width} 0 0 ${A4.height} 0 0 cm /Im Do Q\n`;

  test('a hidden copy does not double figures', async () => {
    const table = drawTable(TABLE);
    const copy = `3 Tr ${drawText('12', 175, 155)} 0 Tr`;
    expect(await outlineOfPages({ content: table + copy })).toEqual([TABLE_OUTLINE]);
  });

  test('hidden figures that stand nowhere else are named', async () => {
    const content = `${drawText('正文', 60, 60)}3 Tr ${drawText('99', 60, 200)}`;
    expect(await readPdfFile({ pages: [{ content }] })).toMatchObject({
      document: { blocks: [{ text: '正文' }], gaps: [{ kind: 'hidden-skipped' }] },
    });
  });

  test('text printed twice to look bold is read once', async () => {
    const content = drawText('行政许可 11', 60, 60) + drawText('行政许可 11', 60.4, 60);
    expect(await outlineOfPages({ content })).toEqual(['行政许可 11']);
  });

  test('a scan is no report', async () => {
    expect(await outlineOfPages({ content: '' })).toBe('empty');
    expect(outlineOfResult(await readPdfFile({ ...scan, pages: [{ content: drawScan }] }))).toBe(
      'scanned',
    );
    const numbered = { content: drawScan + drawText('- 1 -', 290, 800) };
    expect(outlineOfResult(await readPdfFile({ ...scan, pages: [numbered] }))).toBe('scanned');
  });

  test('a large picture is not decoded', async () => {
    const large = {
      value: picture.value.replace('/Width 1 /Height 1', '/Width 3000 /Height 4000'),
    };
    const pages = [{ content: drawScan }];
    const result = await readPdfFile({
      ...scan,
      objects: { 100: { ...large, stream: 'x' } },
      pages,
    });
    expect(outlineOfResult(result)).toBe('scanned');
  });

  test('a scanned page among others is named', async () => {
    const pages = [{ content: drawText('正文', 60, 60) }, { content: drawScan }];
    expect(await readPdfFile({ ...scan, pages })).toMatchObject({
      document: { gaps: [{ kind: 'page-scanned', where: '2' }] },
    });
  });

  test('text recognised on a scan is read, and doubted', async () => {
    const content = `${drawScan}3 Tr ${drawText('一、总体情况', 60, 60)}`;
    expect(await readPdfFile({ ...scan, pages: [{ content }] })).toMatchObject({
      document: {
        blocks: [{ text: '一、总体情况' }],
        gaps: [{ kind: 'text-recognised', where: '1' }],
      },
    });
  });
});

describe('passwords', () => {
  const pages = [{ content: drawText('一、总体情况', 60, 60) }];

  test.each([
    ['is asked for', 'miyu', null, 'encrypted'],
    ['is refused', 'miyu', 'other', 'encrypted'],
    ['opens the file', 'miyu', 'miyu', ['一、总体情况']],
    ['is not asked for where it is empty', '', null, ['一、总体情况']],
  ])('%s', async (_name, password, typed, expected) => {
    expect(outlineOfResult(await readPdfFile({ pages, password }, typed))).toEqual(expected);
  });
});

describe('damage', () => {
  const good = { content: drawText('第一页有字', 60, 60) };

  test('a page that ends in an error is read as far as it goes', async () => {
    const broken = {
      content: `${drawText('第二页', 60, 60)} /Gone Do ${drawText('余下', 60, 90)}`,
    };
    const resources = '/XObject << /Gone 100 0 R >>';
    const objects = { 100: { value: '(no stream)' } };
    const result = await readPdfFile({ pages: [good, broken], resources, objects });
    expect(outlineOfResult(result)).toEqual(expect.arrayContaining(['第一页有字', '第二页']));
    expect(result).toMatchObject({ document: { gaps: [{ kind: 'page-partial', where: '2' }] } });
  });

  test('a page that cannot be found is named', async () => {
    const bytes = writePdf({ pages: [good, good] });
    const text = Buffer.from(bytes).toString('latin1').replace('12 0 R]', '77 0 R]');
    const result = await readPdf(new Uint8Array(Buffer.from(text, 'latin1')), { password: null });
    expect(outlineOfResult(result)).toEqual(['第一页有字']);
    expect(result).toMatchObject({ document: { gaps: [{ kind: 'page-partial', where: '2' }] } });
  });

  test('text beyond the edge of the page is named', async () => {
    const content = good.content + drawText('出界的数12', 580, 90);
    expect(await readPdfFile({ pages: [{ content }] })).toMatchObject({
      document: { gaps: [{ kind: 'text-clipped', where: '1' }] },
    });
  });

  test('no file at all', async () => {
    const result = await readPdf(new TextEncoder().encode('%PDF-1.4 nothing'), { password: null });
    expect(outlineOfResult(result)).toBe('corrupt');
  });
});

test('glyph numbers of a font without characters are never taken for text', async () => {
  const font = {
    value:
      '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Gone /Encoding /Identity-H /DescendantFonts [4 0 R] >>',
  };
  const descendant = {
    value:
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Gone /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R >>',
  };
  const numbers = [0x13, 0x14, 0x15, 0x16].map((number) => String.fromCharCode(number)).join('');
  const pages = [{ content: drawText(numbers, 60, 60) }];
  expect(await readPdfFile({ pages, objects: { 3: font, 4: descendant } })).toMatchObject({
    ok: false,
    reason: { code: 'corrupt', seen: { en: expect.stringContaining('fonts') as string } },
  });
});

test('the title among the properties', async () => {
  const pages = [{ content: drawText('正文', 60, 60) }];
  expect(await readPdfFile({ pages, title: '某局2023年报告' })).toMatchObject({
    document: { title: '某局2023年报告' },
  });
  expect(await readPdfFile({ pages, title: 'Microsoft Word - 1.doc' })).toMatchObject({
    document: { title: null },
  });
});
