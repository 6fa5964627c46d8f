/**
 * Writes .doc files byte by byte ([MS-DOC]), the way Word lays them out: FIB, text, pages of properties
 * in WordDocument; piece table, styles, lists and fonts in the table stream.
 */
import { packPrcData, writePages } from './doc-pages.ts';
import type { PageRun } from './doc-pages.ts';
import { sprm, toU16, toU32 } from './doc-model.ts';
import type { DocModel, DocParagraph, DocRun } from './doc-model.ts';
import { writeFonts, writeLists, writeOverrides, writeStyles, writeSummary } from './doc-tables.ts';
import { createRandom } from './random.ts';
import { writeOle } from './write-ole.ts';

const TEXT_START = 0x800;
const FIB_SIZE = 0x9a + 93 * 8 + 2;

/** One character with what it carries. */
interface Unit {
  readonly code: number;
  readonly characters: readonly number[];
  /** Style number and modifiers of the paragraph it stands in; one array a paragraph. */
  readonly paragraph: readonly number[];
  readonly prm: number;
}

interface TextPiece {
  readonly start: number;
  readonly units: readonly Unit[];
  readonly isCompressed: boolean;
  /** In bytes of WordDocument. */
  offset: number;
}

export function writeDoc(model: DocModel): Uint8Array {
  const data: number[] = [];
  const stories = storiesOf(model);
  const texts = stories.map((story) => story.flatMap((paragraph) => unitsOf(paragraph, data)));
  const hasMore = texts.slice(1).some((text) => text.length > 0);
  const units = [...texts.flat(), ...(hasMore ? unitsOf({ runs: [] }, data) : [])];
  const pieces = placePieces(cutPieces(units, model.pieces ?? 'one'), model.pieces ?? 'one');
  const text = writeText(pieces);
  const firstPage = text.length / 512;
  const characters = writePages(runsOf(pieces, 'characters'), 'characters', firstPage);
  const paragraphs = writePages(
    runsOf(pieces, 'paragraph'),
    'paragraphs',
    firstPage + characters.pages.length,
  );
  const lists = writeLists(model.lists ?? []);
  const parts: readonly (readonly [number, readonly number[], (readonly number[])?])[] = [
    [1, writeStyles(model.styles ?? NORMAL)],
    [
      6,
      [
        ...toU32(0),
        ...toU32(units.length),
        ...toU16(0),
        ...toU32(0xffffffff),
        ...toU16(0),
        ...toU32(0),
      ],
    ],
    [12, characters.bins],
    [13, paragraphs.bins],
    [15, writeFonts(model.fonts ?? ['Times New Roman', '宋体'])],
    [16, writeFields(texts[0] ?? [])],
    [17, writeFields(texts[2] ?? [])],
    [31, Array.from({ length: 544 }, () => 0)],
    [33, writeClx(pieces, units.length, model.sharedSprms ?? [])],
    ...(lists.levels.length === 0 ? [] : [[73, lists.definitions, lists.levels] as const]),
    ...(lists.levels.length === 0 ? [] : [[74, writeOverrides(model.overrides ?? [])] as const]),
  ];
  const table: number[] = [];
  const word = Buffer.concat([text, ...characters.pages, ...paragraphs.pages]);
  for (const [index, bytes, behind = []] of parts) {
    word.writeUInt32LE(table.length, 0x9a + index * 8);
    word.writeUInt32LE(bytes.length, 0x9a + index * 8 + 4);
    table.push(...bytes, ...behind);
    while (table.length % 4 !== 0) table.push(0);
  }
  writeFib(word, model, { lengths: texts.map(({ length }) => length), textEnd: text.length });
  return writeOle([
    { path: 'WordDocument', bytes: new Uint8Array(word) },
    { path: model.tableStream ?? '1Table', bytes: Uint8Array.from(table) },
    ...(data.length === 0 ? [] : [{ path: 'Data', bytes: Uint8Array.from(data) }]),
    ...(model.title === undefined
      ? []
      : [{ path: '\u0005SummaryInformation', bytes: writeSummary(model.title) }]),
    ...(model.embedded ?? []),
  ]);
}

const NORMAL = [{ number: 0, kind: 1, name: 'Normal' }] as const;

function storiesOf(model: DocModel): readonly (readonly DocParagraph[])[] {
  const {
    body,
    footnotes = [],
    headers = [],
    comments = [],
    endnotes = [],
    textboxes = [],
  } = model;
  return [body, footnotes, headers, [], comments, endnotes, textboxes];
}

function unitsOf(paragraph: DocParagraph, data: number[]): Unit[] {
  const { runs, mark = '\r', markSprms = [], style = 0 } = paragraph;
  const list = [...toU16(style), ...placeSprms(paragraph, data)];
  const units = ({ text, sprms: characters = [], prm = 0 }: DocRun): Unit[] =>
    Array.from({ length: text.length }, (_, i) => ({
      code: text.charCodeAt(i),
      characters,
      paragraph: list,
      prm,
    }));
  const all = runs.map((run) => (typeof run === 'string' ? { text: run } : run));
  return [...all, { text: mark, sprms: markSprms }].flatMap(units);
}

function placeSprms({ sprms = [], elsewhere }: DocParagraph, data: number[]): readonly number[] {
  if (elsewhere === undefined) return sprms;
  const at = data.length;
  data.push(...packPrcData(elsewhere.sprms));
  return [...sprm(elsewhere.code, ...toU32(at)), ...sprms];
}

/** Where Word would part pieces: at other scripts, or anywhere after fast saves. */
function cutPieces(units: readonly Unit[], way: NonNullable<DocModel['pieces']>): TextPiece[] {
  const random = createRandom(21);
  const pieces: TextPiece[] = [];
  let start = 0;
  let most = Infinity;
  const isPlain = (unit: Unit | undefined): boolean => (unit?.code ?? 0) < 0x80;
  for (let at = 1; at <= units.length; at++) {
    const [before, after] = [units[at - 1], units[at]];
    const isOther = way !== 'one' && isPlain(before) !== isPlain(after);
    const isCut = after === undefined || before?.prm !== after.prm || isOther || at - start >= most;
    if (!isCut) continue;
    const part = units.slice(start, at);
    const isCompressed = way !== 'one' && part.every(isPlain);
    pieces.push({ start, units: part, isCompressed, offset: 0 });
    start = at;
    most = way === 'fast-saved' ? random.int(2, 40) : Infinity;
  }
  return pieces;
}

/** Offsets in the stream; a fast save leaves pieces out of order, with dead text between. */
function placePieces(
  pieces: readonly TextPiece[],
  way: NonNullable<DocModel['pieces']>,
): readonly TextPiece[] {
  const random = createRandom(22);
  const order = pieces.map((piece) => ({ piece, key: random.next() }));
  if (way === 'fast-saved') order.sort((left, right) => left.key - right.key);
  let offset = TEXT_START;
  for (const { piece } of order) {
    if (way === 'fast-saved' && random.chance(0.2)) offset += random.int(1, 6);
    if (!piece.isCompressed) offset += offset % 2;
    piece.offset = offset;
    offset += piece.units.length * (piece.isCompressed ? 1 : 2);
  }
  return pieces;
}

function writeText(pieces: readonly TextPiece[]): Buffer {
  const end = Math.max(...pieces.map((piece) => endOf(piece)));
  const text = Buffer.alloc(Math.ceil(end / 512) * 512, 0);
  text.fill('dead', TEXT_START, end, 'latin1');
  for (const { units, offset, isCompressed } of pieces) {
    units.forEach(({ code }, i) =>
      isCompressed ? text.writeUInt8(code, offset + i) : text.writeUInt16LE(code, offset + i * 2),
    );
  }
  return text;
}

function endOf({ offset, units, isCompressed }: TextPiece): number {
  return offset + units.length * (isCompressed ? 1 : 2);
}

/** Runs in the order of the stream; dead text between pieces has none. */
function runsOf(pieces: readonly TextPiece[], kind: 'characters' | 'paragraph'): PageRun[] {
  const runs: PageRun[] = [];
  let last: Unit | undefined;
  for (const piece of [...pieces].sort((left, right) => left.offset - right.offset)) {
    const end = runs.at(-1)?.end ?? piece.offset;
    if (end < piece.offset) runs.push({ start: end, end: piece.offset, payload: [] });
    const width = piece.isCompressed ? 1 : 2;
    piece.units.forEach((unit, i) => {
      const start = piece.offset + i * width;
      const previous = runs.at(-1);
      const goesOn = previous?.end === start && last !== undefined && last[kind] === unit[kind];
      if (goesOn && previous !== undefined) {
        runs[runs.length - 1] = { ...previous, end: start + width };
      } else runs.push({ start, end: start + width, payload: unit[kind] });
      last = unit;
    });
    last = undefined;
  }
  return runs;
}

/** [MS-DOC] 2.8.25 Plcfld: the marks of fields, with the kind of each (PAGE, DOCPROPERTY, HYPERLINK). */
function writeFields(units: readonly Unit[]): number[] {
  const marks = units.flatMap(({ code }, at) => (code >= 0x13 && code <= 0x15 ? [at] : []));
  if (marks.length === 0) return [];
  const kindAt = (at: number): number => {
    const words = units.slice(at + 1, at + 14).map(({ code }) => String.fromCharCode(code));
    const name = /[A-Z]+/.exec(words.join(''))?.[0] ?? '';
    return { PAGE: 33, DOCPROPERTY: 85, HYPERLINK: 88 }[name] ?? 1;
  };
  const descriptions = marks.flatMap((at) => {
    const code = units[at]?.code ?? 0;
    return [code, code === 0x13 ? kindAt(at) : code === 0x14 ? 0xff : 0x80];
  });
  return [...[...marks, units.length].flatMap(toU32), ...descriptions];
}

/** [MS-DOC] 2.9.38 Clx. */
function writeClx(
  pieces: readonly TextPiece[],
  length: number,
  shared: readonly (readonly number[])[],
): number[] {
  const plc = [
    ...[...pieces.map(({ start }) => start), length].flatMap(toU32),
    ...pieces.flatMap(({ offset, isCompressed, units }) => [
      ...toU16(0),
      ...toU32(isCompressed ? offset * 2 + 0x40000000 : offset),
      ...toU16(units[0]?.prm ?? 0),
    ]),
  ];
  const lists = shared.flatMap((sprms) => [1, ...toU16(sprms.length), ...sprms]);
  return [...lists, 2, ...toU32(plc.length), ...plc];
}

function writeFib(
  word: Buffer,
  model: DocModel,
  { lengths, textEnd }: { readonly lengths: readonly number[]; readonly textEnd: number },
): void {
  const isFastSaved = model.pieces === 'fast-saved';
  const table = model.tableStream === '0Table' ? 0 : 0x0200;
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(model.version ?? 0xc1, 2);
  word.writeUInt16LE(0x0804, 6);
  word.writeUInt16LE(0x1000 | table | (isFastSaved ? 0x14 : 0) | (model.flags ?? 0), 0x0a);
  word.writeUInt16LE(0xbf, 0x0c);
  word.writeUInt32LE(TEXT_START, 0x18);
  word.writeUInt32LE(textEnd, 0x1c);
  word.writeUInt16LE(14, 0x20);
  word.writeUInt16LE(22, 0x3e);
  word.writeUInt32LE(word.length, 0x40);
  lengths.forEach((length, index) => word.writeUInt32LE(length, 0x4c + index * 4));
  word.writeUInt16LE(93, 0x98);
  word.writeUInt16LE(0, FIB_SIZE - 2);
}
