/** Tables, labels and pages of PDF files. */
import { describe, expect, test } from 'vitest';
import { drawBorder, drawText, LINE_STYLES } from '../support/draw-pdf.ts';
import { outlineOfResult } from '../support/outline.ts';
import {
  drawTable,
  outlineOfPages,
  readPdfFile,
  TABLE,
  TABLE_OUTLINE,
} from '../support/pdf-pages.ts';
import { A4, hexOf } from '../support/write-pdf.ts';
import type { PdfPage } from '../support/write-pdf.ts';

describe('a ruled table', () => {
  test.each(LINE_STYLES.filter((style) => style !== 'none'))('of %s', async (style) => {
    const content = drawText('标题', 60, 60, 16) + drawTable(TABLE, style);
    expect(await outlineOfPages({ content })).toEqual(['标题', TABLE_OUTLINE]);
  });

  test('with lines above and below its rows only, the sides open', async () => {
    const level = [100, 124, 148].map((y) => `60 ${A4.height - y} m 300 ${A4.height - y} l S`);
    const upright = [140, 220].map((x) => `${x} ${A4.height - 100} m ${x} ${A4.height - 148} l S`);
    const texts = ['甲', '1', '2'].map((text, i) => drawText(text, 80 + i * 80, 106));
    const more = ['乙', '3', '4'].map((text, i) => drawText(text, 80 + i * 80, 130));
    const content = [...level, ...upright, ...texts, ...more].join('\n');
    expect(await outlineOfPages({ content })).toEqual([
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
    ]);
  });

  test('within a frame around the page', async () => {
    const content = `30 30 535 782 re S\n${drawText('前', 60, 60)}${drawTable(TABLE)}`;
    expect(await outlineOfPages({ content })).toEqual(['前', TABLE_OUTLINE]);
  });

  test('a figure over a border stays whole, and is doubted', async () => {
    const content =
      drawTable([['甲', '', '乙']]) +
      drawBorder({ x: 140, y: 100, width: 80, height: 24 }, 'strokes');
    const result = await readPdfFile({
      pages: [{ content: content + drawText('123456', 196, 107) }],
    });
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
    expect(await outlineOfPages({ content })).toEqual([[['本年度办理', '7', '']]]);
  });

  test('turned upwards are read upwards', async () => {
    const [x, y] = [60, A4.height - 124];
    const upwards = `BT /F1 9 Tf 0 1 -1 0 ${x + 40} ${y + 3} Tm <${hexOf('号码')}> Tj ET\n`;
    const content = drawTable([['', '1', '2']]) + upwards + drawText('正文在此处写', 60, 300);
    const side = drawBorder({ x, y: 100, width: 80, height: 24 }, 'strokes');
    expect(await outlineOfPages({ content: content + side })).toEqual([
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
      expect(
        await outlineOfPages({ content: `${turned}\n${content}`, rotate, width, height }),
      ).toEqual(['标题', TABLE_OUTLINE]);
    },
  );

  test.each([90, 180, 270])('put in sideways, by %d degrees', async (rotate) => {
    expect(await outlineOfPages({ content, rotate })).toEqual(['标题', TABLE_OUTLINE]);
  });

  test('have sizes and places as shown', async () => {
    const result = await readPdfFile({ pages: [{ content, rotate: 90 }] });
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
    expect(await outlineOfPages(numbered(7, first), numbered(8, second))).toEqual([
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
    expect(await outlineOfPages({ content: first }, { content: second })).toEqual([TABLE_OUTLINE]);
  });

  test('that end within a sentence', async () => {
    const full = '全年共收到政府信息公开申请并逐件办理答复后又补充说明共计一百二十';
    const first = [full, full].map((line, i) => drawText(line, 60, 700 + i * 20, 14)).join('');
    expect(
      await outlineOfPages({ content: first }, { content: drawText('三件，', 60, 60, 14) }),
    ).toEqual([`${full}${full}三件，`]);
  });
});
