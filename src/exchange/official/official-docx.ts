/** The official tables as a Word file (ECMA-376), to be pasted into a government's own report. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { dropUnprintable } from '../../lib/files/printable.ts';
import { BODY_FONT, PAGE, SIZES, TITLE_FONT } from '../letters/unit/letter-parts.ts';
import { repackPlainly } from '../letters/unit/repack.ts';
import { rowsOf, spansOf } from '../../form/printed-table.ts';
import { headedTables, textOf } from './official-tables.ts';
import type { HeadedTable, OfficialTables } from './official-tables.ts';

/** Half points: 小五, as the official form is set. */
const TABLE_SIZE = 18;
/** Twentieths of a point; the page lies on its side. */
const WIDTH = PAGE.height - 2 * PAGE.margin;
/** Of a row's label, and of what stands over several of them, against a column of figures. */
const LABEL_WEIGHT = 3.2;
const GROUP_WEIGHT = 0.75;
/** Above and below: with these table 3 stands whole on a page, and no label is cut in two by a page's end. */
const EDGE_MARGIN = 1_000;
/** A table of more rows begins on a page of its own. */
const ROWS_BELOW = 20;

export async function officialDocx(tables: OfficialTables): Promise<Uint8Array<ArrayBuffer>> {
  const { title, paragraph, form } = tables;
  const document = new Document({
    title: dropUnprintable(title),
    styles: { default: { document: { run: { font: BODY_FONT, size: SIZES.body } } } },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: EDGE_MARGIN,
              bottom: EDGE_MARGIN,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        children: [
          line(title, { size: SIZES.title / 1.4, bold: true, isTitle: true }),
          ...(paragraph === '' ? [] : [line(paragraph, { size: SIZES.body, bold: false })]),
          ...headedTables(form).flatMap(({ heading, table }) => [
            line(heading, {
              size: SIZES.body,
              bold: true,
              startsPage: table.body.length > ROWS_BELOW,
            }),
            tableOf(table, tables.figureAt),
          ]),
          ...tables.notes.map((note) => line(note, { size: SIZES.small, bold: false })),
        ],
      },
    ],
  });
  return repackPlainly(new Uint8Array(await Packer.toArrayBuffer(document)));
}

interface LineLook {
  readonly size: number;
  readonly bold: boolean;
  readonly isTitle?: true;
  readonly startsPage?: boolean;
}

function line(words: string, { size, bold, isTitle, startsPage }: LineLook): Paragraph {
  const font = isTitle ? TITLE_FONT : BODY_FONT;
  return new Paragraph({
    alignment: isTitle ? AlignmentType.CENTER : AlignmentType.BOTH,
    indent: isTitle || bold ? {} : { firstLine: 480 },
    spacing: { before: 160, after: 120 },
    keepNext: bold,
    pageBreakBefore: startsPage === true,
    children: [new TextRun({ text: dropUnprintable(words), size, bold, font })],
  });
}

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

function tableOf(table: HeadedTable['table'], figureAt: OfficialTables['figureAt']): Table {
  const widths = widthsOf(table);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: rowsOf(table).map(
      (row, nth) =>
        new TableRow({
          cantSplit: true,
          tableHeader: nth < table.header.length,
          children: row.map(
            (cell) =>
              new TableCell({
                ...spansOf(cell),
                borders: EDGES,
                verticalAlign: VerticalAlignTable.CENTER,
                margins: { left: 40, right: 40 },
                children: [
                  new Paragraph({
                    alignment: AlignmentType.CENTER,
                    children: [
                      new TextRun({
                        text: dropUnprintable(textOf(cell, figureAt)),
                        size: TABLE_SIZE,
                      }),
                    ],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Columns of labels first, as wide as they need; those of figures alike. */
function widthsOf({ columns, body }: HeadedTable['table']): readonly number[] {
  const figures = Math.max(
    ...body.map((row) => row.filter(({ kind }) => kind === 'figure').length),
  );
  const labels = Math.max(columns - figures, 0);
  const weights = Array.from({ length: columns }, (_, nth) =>
    nth === labels - 1 ? LABEL_WEIGHT : nth < labels ? GROUP_WEIGHT : 1,
  );
  const all = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((weight) => Math.floor((weight / all) * WIDTH));
}
