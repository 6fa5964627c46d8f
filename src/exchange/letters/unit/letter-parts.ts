/** Paragraphs, blanks and boxes of the letter in Word: 仿宋 and 宋体 on A4, sizes of official papers. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { dropUnprintable } from '../../../lib/files/printable.ts';
import type { LetterBox } from '../points/letter-point.ts';

/** Twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_418 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const INDENT = 360;
/** Half points: 二号, 小四, 五号. */
export const SIZES = { title: 44, body: 24, small: 21 } as const;
export const TITLE_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
export const BODY_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' };
const GREY = '595959';

export function text(words: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: dropUnprintable(words) });
}

export function small(words: string, options: IRunOptions = {}): TextRun {
  return text(words, { size: SIZES.small, ...options });
}

export function grey(words: string): TextRun {
  return small(words, { color: GREY });
}

/**
 * A line to write on. Spaces that end a line are not underlined, save for one that does not break.
 * @param length in Chinese characters
 */
export function blank(length: number, options: IRunOptions = {}): TextRun {
  return new TextRun({
    ...options,
    text: `${'\u3000'.repeat(length)}\u00a0`,
    underline: { type: UnderlineType.SINGLE },
  });
}

/** What is given, or a line to write it on. */
export function given(words: string, length: number, options: IRunOptions = {}): TextRun {
  return words.trim() === '' ? blank(length, options) : text(words, options);
}

export function paragraph(
  children: readonly TextRun[],
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...options, children });
}

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
const LABEL = { fill: 'F2F2F2' };
/** Of one Chinese character, of any other sign in whatever font stands in for ours, and beside the words of a box. */
const EM = 215;
const SIGN = 140;
const PADDING = 300;

/** The boxes of a point: a table for each run of lines with as many boxes. */
export function boxTables(lines: readonly (readonly LetterBox[])[]): (Table | Paragraph)[] {
  const runs: (readonly LetterBox[])[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[0]?.length === line.length) last.push(line);
    else runs.push([line]);
  }
  // Tables without a paragraph between them are one table to Word.
  return runs.flatMap((run, index) => (index === 0 ? [boxTable(run)] : [gap(), boxTable(run)]));
}

/** A line of next to no height. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 80, lineRule: 'exact' }, keepNext: true });
}

function boxTable(lines: readonly (readonly LetterBox[])[]): Table {
  const rows = lines.map((line) => line.flatMap(wordsOfBox));
  const wanted = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => widthOf(row[column]?.words ?? '') + PADDING)),
  );
  const room = TEXT_WIDTH - INDENT;
  const sum = wanted.reduce((all, width) => all + width, 0);
  const widths = wanted.map((width) => Math.floor(sum > room ? (width * room) / sum : width));
  return new Table({
    layout: TableLayoutType.FIXED,
    indent: { size: INDENT, type: WidthType.DXA },
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(({ words, isLabel }, column) =>
            boxCell(small(words, isLabel ? {} : { bold: true }), {
              width: widths[column] ?? 0,
              isLabel,
            }),
          ),
        }),
    ),
  });
}

/** A box without a label names the line. */
function wordsOfBox({ label, value }: LetterBox): { words: string; isLabel: boolean }[] {
  return label === ''
    ? [{ words: value, isLabel: true }]
    : [
        { words: label, isLabel: true },
        { words: value, isLabel: false },
      ];
}

function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign > '\u00ff' ? EM : SIGN), 0);
}

interface CellLook {
  readonly width: number;
  readonly isLabel: boolean;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function boxCell(
  words: TextRun | readonly TextRun[],
  { width, isLabel, alignment = AlignmentType.CENTER }: CellLook,
): TableCell {
  const children = words instanceof TextRun ? [words] : words;
  return new TableCell({
    borders: EDGES,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    ...(isLabel ? { shading: LABEL } : {}),
    children: [new Paragraph({ alignment, keepNext: true, spacing: { line: 300 }, children })],
  });
}

const ANSWER_LABEL = 1_100;

/** The line on which the unit answers. */
export function answerTable(label: string, answer: readonly TextRun[]): Table {
  const widths = [ANSWER_LABEL, TEXT_WIDTH - INDENT - ANSWER_LABEL] as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    indent: { size: INDENT, type: WidthType.DXA },
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 560, rule: 'atLeast' },
        children: [
          boxCell(small(label), { width: widths[0], isLabel: true }),
          boxCell(answer, { width: widths[1], isLabel: false, alignment: AlignmentType.LEFT }),
        ],
      }),
    ],
  });
}
