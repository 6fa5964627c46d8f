/**
 * Writes the .doc fixtures from the fixture report, byte by byte: as Word saves it, as Word saves it
 * after years of editing, and as WPS does without table geometry; also one that is encrypted.
 * Run: npx tsx test/support/make-doc-fixture.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { encodeText } from './encode.ts';
import { FIXTURE_REPORT, FIXTURE_SHEET } from './fixture-report.ts';
import {
  DELETED,
  HIDDEN,
  inList,
  INSERTED,
  ROW_END,
  SPECIAL,
  sprm,
  symbol,
  toU16,
} from './doc-model.ts';
import type { DocModel, DocParagraph, DocRun, DocStyle } from './doc-model.ts';
import { endWithFlags, endWithInserts, endWithMerges, writeRows } from './doc-rows.ts';
import type { RowWays } from './doc-rows.ts';
import type { SheetCell, SheetLine } from './sheet.ts';
import { writeDoc } from './write-doc.ts';

const FOLDER = 'test/fixtures';
const TITLE = `${FIXTURE_REPORT.agency}${FIXTURE_REPORT.year}年政府信息公开工作年度报告`;
const CENTRED = sprm(0x2403, 1);
const LARGE = sprm(0x4a43, ...toU16(44));
const FOOTER: DocParagraph = {
  runs: [
    { text: '\u0013', sprms: SPECIAL },
    ' PAGE ',
    { text: '\u0014', sprms: SPECIAL },
    '13',
    { text: '\u0015', sprms: SPECIAL },
  ],
};
/** Six stories for the separators of notes, then the headers and footers of the section. */
const HEADERS: readonly DocParagraph[] = [
  { runs: ['星河市教育局文件'] },
  { runs: [] },
  FOOTER,
  { runs: [] },
];

function writeSheet(
  line: (line: SheetLine) => DocParagraph[],
  ways: (table: string) => RowWays,
): DocParagraph[] {
  return FIXTURE_SHEET.flatMap((block) =>
    block.kind === 'table' ? writeRows(block, ways(block.table)) : line(block),
  );
}

/** Word 97–2003: text cut by script, merges down as flags, two paragraphs in narrow headers. */
export function makeWordDoc(): Uint8Array {
  const line = ({ text, style }: SheetLine): DocParagraph[] =>
    style === 'title'
      ? [{ runs: [{ text, sprms: LARGE }], sprms: CENTRED }]
      : [{ runs: [text], style: style === 'heading' ? 1 : 0 }];
  const ways: RowWays = {
    write: (cell) => (/^(?:结果|其他结果|尚未)/.test(cell.text) ? halve(cell.text) : [[cell.text]]),
    end: (parts, edges) => ({ sprms: endWithFlags(parts, edges) }),
  };
  return writeDoc({
    body: writeSheet(line, () => ways),
    headers: HEADERS,
    styles: STYLES,
    pieces: 'scripts',
    title: { bytes: encodeText(TITLE, 'gb18030'), codePage: 936 },
  });
}

function halve(text: string): string[][] {
  const middle = text.length >> 1;
  return [[text.slice(0, middle)], [text.slice(middle)]];
}

const STYLES: readonly DocStyle[] = [
  { number: 0, kind: 1, name: 'Normal' },
  { number: 1, kind: 1, name: 'heading 1', base: 0 },
  { number: 10, kind: 2, name: 'Default Paragraph Font' },
];

/**
 * Edited for years with fast saves: pieces out of order, headings numbered by their style, revisions,
 * hidden text, fields in fields, rows whose properties stand in the Data stream.
 */
export function makeOddDoc(): Uint8Array {
  return writeDoc({
    body: writeSheet(writeOddLine, oddWays),
    headers: HEADERS,
    styles: STYLES.map((style) =>
      style.number === 1 ? { ...style, paragraph: inList(1, 0) } : style,
    ),
    lists: [
      {
        id: 0x2a5c,
        levels: [
          { format: 37, template: '\u0000、' },
          { format: 37, template: '（\u0001）' },
        ],
      },
    ],
    overrides: [{ listId: 0x2a5c }],
    fonts: ['Times New Roman', '宋体', 'Symbol'],
    pieces: 'fast-saved',
  });
}

function writeOddLine({ text, style }: SheetLine): DocParagraph[] {
  if (style === 'heading') {
    return [{ runs: [text.slice(text.indexOf('、') + 1)], style: 1 }];
  }
  if (style === 'title') {
    return [
      { runs: [{ text: '送审稿，请勿外传', sprms: HIDDEN }], markSprms: HIDDEN },
      { runs: [{ text: '\u0001', sprms: SPECIAL }, text], sprms: CENTRED },
    ];
  }
  const numbered = /^（[一二三四五]）/.exec(text);
  const rest = text.slice(numbered?.[0].length ?? 0);
  const sprms = numbered === null ? [] : inList(1, 1);
  return [{ runs: [...linkAgency(rest), { text: '（删去的话 4321 件）', sprms: DELETED }], sprms }];
}

/** The agency's name as a link, whose address is a field of its own. */
function linkAgency(text: string): (DocRun | string)[] {
  const at = text.indexOf(FIXTURE_REPORT.agency);
  if (at < 0) return [text];
  const end = at + FIXTURE_REPORT.agency.length;
  const address = ' HYPERLINK "\u0013 DOCPROPERTY Site \u0014http://example.invalid/\u0015" ';
  return [text.slice(0, at), `\u0013${address}\u0014${text.slice(at, end)}\u0015`, text.slice(end)];
}

/** Old figures struck out beside new ones; a minus or digit from the font Symbol; a broken line. */
function writeOddCell({ text, id }: SheetCell): (DocRun | string)[][] {
  if (id === null)
    return text.length > 9 ? [[text.slice(0, 5), '\u000b', text.slice(5)]] : [[text]];
  const last = text.charCodeAt(text.length - 1);
  return [
    [
      { text: '77', sprms: DELETED },
      { text: text.slice(0, -1), sprms: INSERTED },
      { text: '(', sprms: symbol(2, 0xf000 + last) },
    ],
  ];
}

function oddWays(table: string): RowWays {
  const end: RowWays['end'] = (parts, edges, row) => {
    // Rows moved a little by hand, as the mouse leaves them.
    const moved = edges.map((edge) => edge + (row % 3) * 7);
    const sprms = endWithMerges(parts, moved);
    // Word writes a row twice: for old versions on the page, for later ones in the Data stream.
    if (table === 'disputes') {
      return { sprms, elsewhere: { code: 0x646b, sprms: endWithInserts(parts, moved) } };
    }
    return row % 2 === 0 ? { elsewhere: { code: 0x6646, sprms } } : { sprms };
  };
  return { write: writeOddCell, end, isNarrow: true };
}

/** Cell marks only: nothing tells where cells begin or which are merged. */
export function makeWpsDoc(): Uint8Array {
  const ways: RowWays = { write: ({ text }) => [[text]], end: () => ({ sprms: ROW_END }) };
  return writeDoc({
    body: writeSheet(
      ({ text }) => [{ runs: [text] }],
      () => ways,
    ),
    tableStream: '0Table',
    title: { bytes: encodeText('新建 WPS 文字 文档', 'gb18030'), codePage: 936 },
  });
}

/** Only the flag is real: what follows the FIB is not encrypted, and never read. */
export function makeEncryptedDoc(flags = 0x0100): Uint8Array {
  const model: DocModel = { body: [{ runs: ['密文'] }], flags };
  return writeDoc(model);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(`${FOLDER}/odd`, { recursive: true });
  writeFileSync(`${FOLDER}/word.doc`, makeWordDoc());
  writeFileSync(`${FOLDER}/word-odd.doc`, makeOddDoc());
  writeFileSync(`${FOLDER}/wps.wps`, makeWpsDoc());
  writeFileSync(`${FOLDER}/odd/encrypted.doc`, makeEncryptedDoc());
}
