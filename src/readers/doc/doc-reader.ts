/**
 * Word 97–2003 documents ([MS-DOC]), which WPS Office writes as .wps too: body first, then notes and
 * text boxes (which may hold the title); headers, footers and comments are no part of a report.
 */
import type { Gap } from '../../document/document.ts';
import { sliceOf } from './doc-bytes.ts';
import type { Part } from './doc-bytes.ts';
import { readFib, FIRST_VERSION } from './doc-fib.ts';
import type { Fib, PartName, StoryLengths } from './doc-fib.ts';
import { flowOf } from './doc-flow.ts';
import { readFontNames } from './doc-fonts.ts';
import { readLists } from './doc-lists.ts';
import { ListNumbering } from './doc-numbering.ts';
import { readParagraphs } from './doc-paragraphs.ts';
import type { DocText } from './doc-paragraphs.ts';
import { areInPlace, decodePieces, guessPieces, readPieces } from './doc-pieces.ts';
import { readRuns } from './doc-runs.ts';
import { readStyles } from './doc-styles.ts';
import { readSummaryTitle, SUMMARY_STREAM } from './doc-summary.ts';
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { blocksOfFlow } from '../words/flow.ts';
import type { Flow } from '../words/flow.ts';
import { openOle } from '../containers/ole-container.ts';
import type { OleContainer } from '../containers/ole-container.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';

export function readDoc(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const container = openOle(bytes);
  const word = container?.read('WordDocument') ?? null;
  const fib = word === null ? null : readFib(word);
  if (container === null || word === null || fib === null) return failRead({ code: 'corrupt' });
  if (fib.isEncrypted)
    return failRead({ code: 'encrypted', seen: ENCRYPTIONS[fib.isObfuscated ? 'xor' : 'rc4'] });
  const table = readTable(container, fib);
  if (table === null && fib.version < FIRST_VERSION) {
    return failRead({ code: 'unsupported', seen: OLD_WORD });
  }
  const doc = readText(
    { word, table: table ?? new Uint8Array(), data: container.read('Data') },
    fib,
  );
  if (doc === null) return failRead({ code: 'corrupt', seen: LOST_PIECES });
  const budget = options?.budget ?? createBudget();
  const flow = readStories(doc, fib.lengths, budget);
  const blocks = blocksOfFlow(flow, budget);
  if (blocks.length === 0) return failRead({ code: holdsPictures(doc) ? 'scanned' : 'empty' });
  const summary = container.read(SUMMARY_STREAM);
  const title = summary === null ? null : readSummaryTitle(summary);
  const gaps: readonly Gap[] = areInPlace(doc.pieces, doc.units.subarray(0, fib.lengths.body))
    ? []
    : [{ kind: 'part-partial', where: '正文' }];
  return { ok: true, encoding: null, document: { blocks, title, gaps } };
}

const ENCRYPTIONS = {
  xor: {
    zh: '旧版 Word 的异或加密，本工具解不开，请用 Word 或 WPS 去掉密码另存',
    en: 'XOR obfuscation of old Word, which cannot be undone here; save it without a password',
  },
  rc4: {
    zh: 'Word 97–2003 的 RC4 加密，本工具解不开，请用 Word 或 WPS 去掉密码另存',
    en: 'RC4 encryption of Word 97–2003, which cannot be undone here; save it without a password',
  },
} as const;
const OLD_WORD = {
  zh: 'Word 6.0／95 文档，请用 Word 或 WPS 另存为新格式',
  en: 'a Word 6.0 or 95 document; save it in a newer format',
} as const;
const LOST_PIECES = { zh: '找不到正文的位置', en: 'the place of its text is lost' } as const;

/** The stream that the FIB names; a damaged flag may name the one that is not there. */
function readTable(container: OleContainer, fib: Fib): Uint8Array | null {
  return container.read(fib.tableStream) ?? container.read('1Table') ?? container.read('0Table');
}

function readText(
  streams: {
    readonly word: Uint8Array;
    readonly table: Uint8Array;
    readonly data: Uint8Array | null;
  },
  fib: Fib,
): DocText | null {
  const { word, table, data } = streams;
  const bytesOf = (name: PartName): Uint8Array => {
    const { at, size }: Part = fib.part(name);
    return sliceOf(table, at, size);
  };
  const wordSize = word.length;
  const pieces =
    readPieces(bytesOf('pieces'), wordSize) ??
    guessPieces(fib.plainText, { characters: fib.lengths.body, wordSize });
  if (pieces === null) return null;
  const parts = { lists: fib.part('lists'), overrides: fib.part('listOverrides') };
  return {
    pieces,
    units: decodePieces(word, pieces),
    characterRuns: readRuns(word, bytesOf('characterRuns'), 'characters'),
    paragraphRuns: readRuns(word, bytesOf('paragraphRuns'), 'paragraphs'),
    styles: readStyles(bytesOf('styles')),
    fonts: readFontNames(bytesOf('fonts')),
    numbering: new ListNumbering(readLists(table, parts)),
    data: data ?? new Uint8Array(),
  };
}

function readStories(doc: DocText, lengths: StoryLengths, budget: Budget): Flow {
  const { body, footnotes, headers, macros, comments, endnotes, textboxes } = lengths;
  const startOfEndnotes = body + footnotes + headers + macros + comments;
  const stories = [
    { start: 0, end: body },
    { start: body, end: body + footnotes },
    { start: startOfEndnotes, end: startOfEndnotes + endnotes },
    { start: startOfEndnotes + endnotes, end: startOfEndnotes + endnotes + textboxes },
  ];
  return stories.flatMap((story) => flowOf(readParagraphs(doc, story), budget));
}

const PICTURES: ReadonlySet<number> = new Set([0x01, 0x08]);

function holdsPictures({ units }: DocText): boolean {
  return units.some((unit) => PICTURES.has(unit));
}
