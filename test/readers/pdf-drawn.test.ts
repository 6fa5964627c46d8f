/** Signs drawn instead of printed, watermarks, annotations and soft hyphens of a PDF page. */
import { describe, expect, test } from 'vitest';
import { drawText } from '../support/draw-pdf.ts';
import { BASE, middleOf, text } from '../support/pdf-middle.ts';
import { readPdfFile } from '../support/pdf-pages.ts';
import type { PdfFile } from '../support/write-pdf.ts';

describe('signs that are drawn', () => {
  const minus = `0.5 w 144 ${BASE + 3} m 149 ${BASE + 3} l S\n`;
  const point = `155.6 ${BASE} 1 1 re f\n`;
  test.each([
    ['a stroke in front is a minus', text('514', 150) + minus, '-514'],
    ['a dot between two digits is a point', text('7', 150) + point + text('285', 157.5), '7.285'],
    [
      'a dot above the line is none',
      `${text('7', 150)}155.6 ${BASE + 5} 1 1 re f\n${text('285', 157.5)}`,
      '7 285',
    ],
    [
      'a dotted line between two figures is none',
      `${text('7', 150)}${[-4, -2, 0, 2, 4].map((y) => `155.6 ${BASE + y} 1 1 re f\n`).join('')}${text('285', 157.5)}`,
      '7 285',
    ],
    ['a dot behind a figure is none', text('7', 150) + point, '7'],
    ['a stroke far in front is none', `${text('514', 170)}${minus}`, '514'],
  ])('%s', async (_name, content, expected) => {
    expect(await middleOf(content)).toEqual([expected]);
  });
});

describe('watermarks', () => {
  const pale = (print: string, x: number, size: number, y: number): string =>
    `0.85 g ${drawText(print, x, y, size)}0 g\n`;
  const lines = Array.from({ length: 6 }, (_, row) =>
    drawText('一般的文字写在这里', 60, 200 + row * 20),
  ).join('');
  test.each([
    ['large and level', pale('留存2031', 100, 60, 90)],
    ['small and repeated', [60, 130, 200].map((x) => pale('留2031', x, 12, 108)).join('')],
  ])('%s are left out', async (_name, mark) => {
    expect(await middleOf(`${mark}${text('514', 150)}${lines}`)).toEqual(['514']);
  });

  test('pale figures in cells of their own are none', async () => {
    const content = `0.6 g ${text('51', 150)}${drawText('51', 70, 140)}${drawText('51', 70, 160)} 0 g ${lines}`;
    expect(await middleOf(content)).toEqual(['51']);
  });
});

describe('numbers of lines in the margin', () => {
  const numbers = (values: readonly number[], x = 20): string =>
    values.map((value, row) => drawText(String(value), x, 60 + row * 20)).join('');
  const count = Array.from({ length: 10 }, (_, row) => row + 7);
  test.each([
    ['that count up are left out', numbers(count), true],
    [
      'set flush right too',
      count
        .map((value, row) => drawText(String(value), value < 10 ? 24.5 : 20, 60 + row * 20))
        .join(''),
      true,
    ],
    ['that skip one stay', numbers(count.map((value) => value + Number(value > 12))), false],
    ['stay where they are few', numbers(count.slice(0, 6)), false],
    ['stay where something stands above them', numbers(count) + drawText('序号', 18, 40), false],
    [
      'stay where a table has a line before them',
      `${numbers(count)}0.5 w 15 300 m 15 800 l S\n`,
      false,
    ],
  ])('%s', async (_name, margin, isGone) => {
    const content = `${margin}${drawText('正文的一行字', 80, 62)}`;
    const read = JSON.stringify(await readPdfFile({ pages: [{ content }] }));
    expect(read).toContain('正文的一行字');
    expect(read.includes('12')).toBe(!isGone);
  });
});

describe('annotations', () => {
  const note = (entries: string): Partial<PdfFile> => ({
    annotations: `/Type /Annot /Rect [148 ${BASE - 3} 200 ${BASE + 9}] /DA (/Helv 9 Tf 0 g) ${entries}`,
  });
  test.each([
    ['typed onto an empty cell are read', '', '/Subtype /FreeText /F 4 /Contents (415)', ['415']],
    ['as values of form fields too', '', '/Subtype /Widget /FT /Tx /T (a) /V (415) /F 4', ['415']],
    ['that do not show are not', '', '/Subtype /FreeText /Contents (415) /F 2', ['']],
    ['of the margin are not', '', '/Subtype /Text /Contents (415)', ['']],
    [
      'over print are told of',
      text('514', 150),
      '/Subtype /FreeText /F 4 /Contents (415)',
      ['514', { kind: 'overlaid', text: '415' }],
    ],
  ])('%s', async (_name, content, entries, expected) => {
    expect(await middleOf(content, note(entries))).toEqual(expected);
  });

  test('figures printed over each other are told of', async () => {
    expect(await middleOf(text('5', 150) + text('3', 150.5))).toEqual([
      expect.any(String),
      { kind: 'overlaid', text: '3' },
    ]);
  });
});

describe('soft hyphens', () => {
  test.each([
    ['are no part of a figure', '5\u00ad14', '514'],
    ['are hyphens between years', '2030\u00ad2031', '2030-2031'],
    ['are a minus in front of a figure', '\u00ad514', '-514'],
    ['are hyphens in words', '甲\u00ad乙', '甲-乙'],
  ])('%s', async (_name, print, expected) => {
    expect(await middleOf(text(print, 145))).toEqual([expected]);
  });
});
