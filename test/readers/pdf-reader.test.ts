import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/readers/pdf-reader.ts';
import type { ReadResult } from '../../src/readers/reader.ts';
import { drawBorder, drawCellText, drawText, LINE_STYLES } from '../support/draw-pdf.ts';
import type { LineStyle } from '../support/draw-pdf.ts';
import { outlineOfResult } from '../support/outline.ts';
import { A4, hexOf, writePdf } from '../support/write-pdf.ts';
import type { PdfFile, PdfPage } from '../support/write-pdf.ts';

function read(file: PdfFile, password: string | null = null): Promise<ReadResult> {
  return Promise.resolve(readPdf(writePdf(file), { password }));
}

async function outline(...pages: readonly PdfPage[]): Promise<unknown> {
  return outlineOfResult(await read({ pages }));
}

/** Cells of 80 × 24 points; a text of two cells' width ends in →, of two cells' height in ↓. */
function drawTable(
  rows: readonly (readonly string[])[],
  style: LineStyle = 'strokes',
  top = 100,
): string {
  return rows
    .flatMap((row, r) =>
      row.map((text, c) => {
        if (text === '') return '';
        const [width, height] = [text.endsWith('→') ? 160 : 80, text.endsWith('↓') ? 48 : 24];
        const cell = { x: 60 + c * 80, y: top + r * 24, width, height };
        return drawBorder(cell, style) + drawCellText(text.replace(/[→↓]/, ''), cell, 'middle');
      }),
    )
    .join('');
}

const TABLE = [
  ['项目↓', '件数→', ''],
  ['', '甲', '乙'],
  ['规章', '12', '345'],
];
const TABLE_OUTLINE = [
  ['项目↓2', '件数→2'],
  ['甲', '乙'],
  ['规章', '12', '345'],
];

describe('a ruled table', () => {
  test.each(LINE_STYLES.filter((style) => style !== 'none'))('of %s', async (style) => {
    const content = drawText('标题', 60, 60, 16) + drawTable(TABLE, style);
    expect(await outline({ content })).toEqual(['标题', TABLE_OUTLINE]);
  });

  test('with lines above and below its rows only, the sides open', async () => {
    const level = [100, 124, 148].map((y) => `60 ${A4.height - y} m 300 ${A4.height - y} l S`);
    const upright = [140, 220].map((x) => `${x} ${A4.height - 100} m ${x} ${A4.height - 148} l S`);
    const texts = ['甲', '1', '2'].map((text, i) => drawText(text, 80 + i * 80, 106));
    const more = ['乙', '3', '4'].map((text, i) => drawText(text, 80 + i * 80, 130));
    const content = [...level, ...upright, ...texts, ...more].join('\n');
    expect(await outline({ content })).toEqual([
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
    ]);
  });

  test('within a frame around the page', async () => {
    const content = `30 30 535 782 re S\n${drawText('前', 60, 60)}${drawTable(TABLE)}`;
    expect(await outline({ content })).toEqual(['前', TABLE_OUTLINE]);
  });

  test('a figure over a border stays whole, and is doubted', async () => {
    const content =
      drawTable([['甲', '', '乙']]) +
      drawBorder({ x: 140, y: 100, width: 80, height: 24 }, 'strokes');
    const result = await read({ pages: [{ content: content + drawText('123456', 196, 107) }] });
    expect(outlineOfResult(result)).toEqual([[['甲', '123456', '乙']]]);
    expect(result).toMatchObject({ document: { gaps: [{ kind: 'text-clipped', where: '1' }] } });
  });
});

describe('labels', () => {
  test('one character a line are one word', async () => {
    const cell = { x: 60, y: 100, width: 16, height: 80 };
    const next = { x: 76, y: 100, width: 60, height: 80 };
    const letters = [...'本年度办理'].map((each, i) => drawText(each, 63, 106 + i * 13)).join('');
    const last = drawBorder({ x: 136, y: 100, width: 60, height: 80 }, 'strokes');
    const content =
      drawBorder(cell, 'strokes') +
      drawBorder(next, 'strokes') +
      last +
      letters +
      drawText('7', 100, 130);
    expect(await outline({ content })).toEqual([[['本年度办理', '7', '']]]);
  });

  test('turned upwards are read upwards', async () => {
    const [x, y] = [60, A4.height - 124];
    const upwards = `BT /F1 9 Tf 0 1 -1 0 ${x + 40} ${y + 3} Tm <${hexOf('号码')}> Tj ET\n`;
    const content = drawTable([['', '1', '2']]) + upwards + drawText('正文在此处写', 60, 300);
    const side = drawBorder({ x, y: 100, width: 80, height: 24 }, 'strokes');
    expect(await outline({ content: content + side })).toEqual([
      [['号码', '1', '2']],
      '正文在此处写',
    ]);
  });
});

describe('pages', () => {
  const content = drawText('标题', 60, 60, 16) + drawTable(TABLE);

  test.each([90, 180, 270])(
    'shown turned by %d degrees, their content turned back',
    async (rotate) => {
      const turned = {
        90: `0 1 -1 0 ${A4.height} 0 cm`,
        180: `-1 0 0 -1 ${A4.width} ${A4.height} cm`,
        270: `0 -1 1 0 0 ${A4.width} cm`,
      }[rotate];
      const [width, height] = rotate === 180 ? [A4.width, A4.height] : [A4.height, A4.width];
      expect(await outline({ content: `${turned}\n${content}`, rotate, width, height })).toEqual([
        '标题',
        TABLE_OUTLINE,
      ]);
    },
  );

  test.each([90, 180, 270])('put in sideways, by %d degrees', async (rotate) => {
    expect(await outline({ content, rotate })).toEqual(['标题', TABLE_OUTLINE]);
  });

  test('have sizes and places as shown', async () => {
    const result = await read({ pages: [{ content, rotate: 90 }] });
    const document = result.ok ? result.document : null;
    expect(document?.pages).toEqual([{ width: A4.height, height: A4.width }]);
    const [, grid] = document?.blocks ?? [];
    const cell = grid?.kind === 'grid' ? grid.cells.at(-1) : undefined;
    // Right end of the last row: upright 220 to 300 across and 148 to 172 down.
    expect(cell?.origin).toEqual({ page: 0, rects: [[842 - 172, 220, 24, 80]] });
  });

  test('whose numbers and running titles stand at the edge are read without them', async () => {
    const numbered = (number: number, more: string): PdfPage => ({
      content: drawText('某局年度报告', 60, 30) + drawText(String(number), 290, 800) + more,
    });
    const head = ['项目', '件数', '备注'];
    const first = drawTable([head, ['甲', '1', '2']], 'strokes', 700);
    const second = drawTable([head, ['乙', '3', '4']], 'strokes', 60);
    expect(await outline(numbered(7, first), numbered(8, second))).toEqual([
      [head, ['甲', '1', '2'], ['乙', '3', '4']],
    ]);
  });

  test('whose table goes on without its header', async () => {
    const first = drawTable(
      [
        ['项目↓', '件数→', ''],
        ['', '甲', '乙'],
      ],
      'strokes',
      700,
    );
    const second = drawTable([['规章', '12', '345']], 'strokes', 60);
    expect(await outline({ content: first }, { content: second })).toEqual([TABLE_OUTLINE]);
  });

  test('that end within a sentence', async () => {
    const full = '全年共收到政府信息公开申请并逐件办理答复后又补充说明共计一百二十';
    const first = [full, full].map((line, i) => drawText(line, 60, 700 + i * 20, 14)).join('');
    expect(await outline({ content: first }, { content: drawText('三件，', 60, 60, 14) })).toEqual([
      `${full}${full}三件，`,
    ]);
  });
});

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
    expect(await outline({ content: table + copy })).toEqual([TABLE_OUTLINE]);
  });

  test('hidden figures that stand nowhere else are named', async () => {
    const content = `${drawText('正文', 60, 60)}3 Tr ${drawText('99', 60, 200)}`;
    expect(await read({ pages: [{ content }] })).toMatchObject({
      document: { blocks: [{ text: '正文' }], gaps: [{ kind: 'hidden-skipped' }] },
    });
  });

  test('text printed twice to look bold is read once', async () => {
    const content = drawText('行政许可 11', 60, 60) + drawText('行政许可 11', 60.4, 60);
    expect(await outline({ content })).toEqual(['行政许可 11']);
  });

  test('a scan is no report', async () => {
    expect(await outline({ content: '' })).toBe('empty');
    expect(outlineOfResult(await read({ ...scan, pages: [{ content: drawScan }] }))).toBe(
      'scanned',
    );
    const numbered = { content: drawScan + drawText('- 1 -', 290, 800) };
    expect(outlineOfResult(await read({ ...scan, pages: [numbered] }))).toBe('scanned');
  });

  test('a large picture is not decoded', async () => {
    const large = {
      value: picture.value.replace('/Width 1 /Height 1', '/Width 3000 /Height 4000'),
    };
    const pages = [{ content: drawScan }];
    const result = await read({ ...scan, objects: { 100: { ...large, stream: 'x' } }, pages });
    expect(outlineOfResult(result)).toBe('scanned');
  });

  test('a scanned page among others is named', async () => {
    const pages = [{ content: drawText('正文', 60, 60) }, { content: drawScan }];
    expect(await read({ ...scan, pages })).toMatchObject({
      document: { gaps: [{ kind: 'page-scanned', where: '2' }] },
    });
  });

  test('text recognised on a scan is read, and doubted', async () => {
    const content = `${drawScan}3 Tr ${drawText('一、总体情况', 60, 60)}`;
    expect(await read({ ...scan, pages: [{ content }] })).toMatchObject({
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
    expect(outlineOfResult(await read({ pages, password }, typed))).toEqual(expected);
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
    const result = await read({ pages: [good, broken], resources, objects });
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
    expect(await read({ pages: [{ content }] })).toMatchObject({
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
  expect(await read({ pages, objects: { 3: font, 4: descendant } })).toMatchObject({
    ok: false,
    reason: { code: 'corrupt', seen: { en: expect.stringContaining('fonts') as string } },
  });
});

test('the title among the properties', async () => {
  const pages = [{ content: drawText('正文', 60, 60) }];
  expect(await read({ pages, title: '某局2023年报告' })).toMatchObject({
    document: { title: '某局2023年报告' },
  });
  expect(await read({ pages, title: 'Microsoft Word - 1.doc' })).toMatchObject({
    document: { title: null },
  });
});
