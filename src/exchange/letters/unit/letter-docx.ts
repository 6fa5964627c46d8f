/**
 * The letter to a unit as a Word file (ECMA-376), one a unit: what is to be corrected or explained, a line to
 * answer each point on, signature, date. The same letter gives the same bytes.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paragraph, Table } from 'docx';
import type { LetterPoint } from '../points/letter-point.ts';
import {
  answerTable,
  blank,
  BODY_FONT,
  boxTables,
  gap,
  given,
  grey,
  INDENT,
  PAGE,
  paragraph,
  SIZES,
  small,
  text,
  TITLE_FONT,
} from './letter-parts.ts';
import { bareFileName, LETTER_WORDS as WORDS } from './letter.ts';
import type { Letter } from './letter.ts';
import { repackPlainly } from './repack.ts';

export async function writeLetterDocx(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const { sender } = letter.facts;
  const document = new Document({
    creator: sender,
    lastModifiedBy: sender,
    title: WORDS.titleOf(letter.year).join(''),
    styles: {
      default: {
        document: {
          run: { font: BODY_FONT, size: SIZES.body },
          paragraph: { spacing: { line: 380 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: footer(letter) },
        children: [...head(letter), ...letter.points.flatMap(point), ...signature(letter)],
      },
    ],
  });
  return repackPlainly(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function head({ unit, year, file, handedIn, points, facts }: Letter): Paragraph[] {
  const title = WORDS.titleOf(year).map((line) =>
    paragraph([text(line, { font: TITLE_FONT, size: SIZES.title, bold: true })], {
      alignment: AlignmentType.CENTER,
      spacing: { line: 560 },
    }),
  );
  return [
    ...title,
    paragraph([small(WORDS.number), given(facts.number, 6, { size: SIZES.small })], {
      alignment: AlignmentType.RIGHT,
      spacing: { before: 160, after: 160 },
    }),
    paragraph([given(unit ?? '', 10), text('：')]),
    paragraph(
      [
        text(WORDS.opening(handedIn === '' ? '' : ` ${handedIn}`)),
        text(WORDS.reportOf(unit === null ? '' : `${unit} `, year)),
        text(WORDS.file(bareFileName(file))),
        text(WORDS.request(points.length)),
        given(facts.deadline, 6, { bold: true }),
        text(WORDS.again + WORDS.leaveAlone),
      ],
      { indent: { firstLine: SIZES.body * 20 }, alignment: AlignmentType.JUSTIFIED },
    ),
  ];
}

function point({
  number,
  heading,
  place,
  boxes,
  sentences,
  notes,
  ask,
  cells,
}: LetterPoint): (Paragraph | Table)[] {
  const indent = { left: INDENT };
  return [
    paragraph([text(`${number}．${heading}`, { bold: true })], {
      keepNext: true,
      spacing: { before: 200 },
    }),
    ...(place === '' ? [] : [paragraph([grey(WORDS.place + place)], { indent, keepNext: true })]),
    ...boxTables(boxes),
    paragraph([small(sentences.join('')), small(ask, { bold: true })], {
      indent,
      keepNext: true,
      spacing: { before: 60, after: 60 },
      alignment: AlignmentType.JUSTIFIED,
    }),
    ...notes.map((note) =>
      paragraph([small(WORDS.note + note)], { indent, keepNext: true, spacing: { after: 60 } }),
    ),
    answerTable(WORDS.answer, [
      ...(cells.length === 1
        ? [small(WORDS.corrected), blank(7, { size: SIZES.small })]
        : [small(WORDS.mended)]),
      small(`\u3000${WORDS.upheld}`),
      blank(13, { size: SIZES.small }),
    ]),
    gap(),
  ];
}

function signature({ facts }: Letter): Paragraph[] {
  const look = { alignment: AlignmentType.RIGHT, keepLines: true, indent: { right: 240 } };
  return [
    paragraph([given(facts.sender, 10), text(WORDS.seal)], {
      ...look,
      keepNext: true,
      spacing: { before: 480 },
    }),
    paragraph([given(facts.date, 8)], look),
  ];
}

function footer({ facts, enclosed }: Letter): Footer {
  const [before, between, after] = WORDS.page;
  const size = SIZES.small - 3;
  const right = PAGE.width - 2 * PAGE.margin;
  return new Footer({
    children: [
      paragraph(
        [
          text(WORDS.contact, { size }),
          given(facts.contact, 4, { size }),
          text(`\u3000${WORDS.phone}`, { size }),
          given(facts.phone, 6, { size }),
          text(`\t${enclosed === null ? '' : WORDS.enclosed[enclosed]}\t`, { size }),
          new TextRun({
            size,
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
        {
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: '808080' } },
          tabStops: [
            { type: TabStopType.CENTER, position: Math.round(right * 0.58) },
            { type: TabStopType.RIGHT, position: right },
          ],
        },
      ),
    ],
  });
}
