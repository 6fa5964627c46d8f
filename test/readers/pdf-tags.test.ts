/** Tables that only their tags tell of: nothing is drawn, and the figures do not stand in columns. */
import { describe, expect, test } from 'vitest';
import { drawText } from '../support/draw-pdf.ts';
import { outlineOfResult } from '../support/outline.ts';
import { readPdfFile } from '../support/pdf-pages.ts';
import { A4 } from '../support/write-pdf.ts';
import type { PdfObject, PdfPage } from '../support/write-pdf.ts';

/** A cell's text, where it is printed, and its spans as attributes. */
interface Cell {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly attributes?: string;
}

const cell = (text: string, x: number, y: number, attributes = ''): Cell => ({
  text,
  x,
  y,
  attributes,
});

const ROWS: readonly (readonly Cell[])[] = [
  [cell('项目', 60, 60, '/RowSpan 2'), cell('件数', 160, 60, '/ColSpan 3')],
  [cell('甲', 150, 80), cell('乙', 200, 80), cell('丙', 250, 80)],
  [cell('规章', 60, 100), cell('12', 150, 100), cell('', 0, 0), cell('3', 250, 100)],
  [cell('许可', 60, 120), cell('', 0, 0), cell('45', 180, 120), cell('6', 230, 120)],
];

const FIRST_TAG = 200;

/** Rows on pages as given; every cell is marked content with its tag. */
function taggedFile(pageOf: (row: number) => number): {
  readonly pages: readonly PdfPage[];
  readonly objects: Readonly<Record<number, PdfObject>>;
  readonly catalog: string;
} {
  const contents = ['', ''];
  const parents: string[][] = [[], []];
  const objects: Record<number, PdfObject> = {};
  let next = FIRST_TAG + 2;
  const rowTags = ROWS.map((row, index) => {
    const page = pageOf(index);
    const rowTag = next++;
    const tags = row.map(({ text, x, y, attributes }) => {
      const tag = next++;
      const own = parents[page] ?? [];
      const mcid = own.length;
      if (text !== '') {
        contents[page] += `/TD << /MCID ${mcid} >> BDC ${drawText(text, x, y)} EMC\n`;
        own.push(`${tag} 0 R`);
      }
      const content = text === '' ? '' : `/Pg ${10 + page * 2} 0 R /K ${mcid}`;
      objects[tag] = {
        value: `<< /Type /StructElem /S /TD /P ${rowTag} 0 R ${content} /A << /O /Table ${attributes} >> >>`,
      };
      return `${tag} 0 R`;
    });
    objects[rowTag] = {
      value: `<< /Type /StructElem /S /TR /P ${FIRST_TAG + 1} 0 R /K [${tags.join(' ')}] >>`,
    };
    return `${rowTag} 0 R`;
  });
  const numbers = parents.map((own, page) => `${page} [${own.join(' ')}]`).join(' ');
  objects[FIRST_TAG] = {
    value: `<< /Type /StructTreeRoot /K ${FIRST_TAG + 1} 0 R /ParentTree << /Nums [${numbers}] >> >>`,
  };
  objects[FIRST_TAG + 1] = {
    value: `<< /Type /StructElem /S /Table /P ${FIRST_TAG} 0 R /K [${rowTags.join(' ')}] >>`,
  };
  const pages = contents.filter((content) => content !== '').map((content) => ({ content }));
  return {
    pages,
    objects,
    catalog: `/MarkInfo << /Marked true >> /StructTreeRoot ${FIRST_TAG} 0 R`,
  };
}

describe('tagged tables', () => {
  const table = [
    ['项目↓2', '件数→3'],
    ['甲', '乙', '丙'],
    ['规章', '12', '', '3'],
    ['许可', '', '45', '6'],
  ];

  test('on one page', async () => {
    expect(outlineOfResult(await readPdfFile(taggedFile(() => 0)))).toEqual([table]);
  });

  test('where a line between two columns is missing', async () => {
    const file = taggedFile(() => 0);
    const levels = [55, 75, 95, 115, 135].map(
      (y) => `50 ${A4.height - y} m 300 ${A4.height - y} l S`,
    );
    const sides = [50, 140, 300].map((x) => `${x} ${A4.height - 55} m ${x} ${A4.height - 135} l S`);
    const pages = file.pages.map(({ content }) => ({
      content: `${[...levels, ...sides].join('\n')}\n${content}`,
    }));
    expect(outlineOfResult(await readPdfFile({ ...file, pages }))).toEqual([table]);
  });

  test('over two pages', async () => {
    const file = taggedFile((row) => (row < 2 ? 0 : 1));
    expect(outlineOfResult(await readPdfFile(file))).toEqual([table]);
  });
});
