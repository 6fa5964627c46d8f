/**
 * The paragraphs of one kind of text ([MS-DOC] 2.4.2), as printed: fields by their results, hidden and
 * deleted characters left out, list numbers written out, special characters resolved.
 */
import { PLAIN } from '../seen/seen-runs.ts';
import type { Ground } from '../seen/colors.ts';
import type { SeenRun } from '../seen/seen-runs.ts';
import { findFields } from './doc-fields.ts';
import type { Fields } from './doc-fields.ts';
import type { ListNumbering } from './doc-numbering.ts';
import type { Piece } from './doc-pieces.ts';
import { readCharacterProperties, readParagraphProperties } from './doc-properties.ts';
import type {
  CharacterProperties,
  ParagraphProperties,
  PropertySources,
} from './doc-properties.ts';
import { findRun } from './doc-runs.ts';
import type { Run } from './doc-runs.ts';
import { readSymbol } from '../words/symbol-font.ts';

export interface DocText extends PropertySources {
  readonly pieces: readonly Piece[];
  /** Characters of all pieces, by character position. */
  readonly units: Uint16Array;
  readonly characterRuns: readonly Run[];
  readonly paragraphRuns: readonly Run[];
  readonly fonts: readonly string[];
  readonly numbering: ListNumbering;
}

export interface DocParagraph {
  /** With a line feed where the line was broken by hand. */
  readonly runs: readonly SeenRun[];
  readonly properties: ParagraphProperties;
  /** Ended by a cell mark, which ends rows as well. */
  readonly endsCell: boolean;
  /** The mark itself is deleted, or hidden. */
  readonly isMarkLost: boolean;
}

const PARAGRAPH_MARK = 0x0d;
const CELL_MARK = 0x07;
const PAGE_OR_SECTION = 0x0c;
/** Line break, column break, and the line feed that other programs write for one. */
const LINE_BREAKS = new Set([0x0b, 0x0e, 0x0a]);
const TAB = 0x09;
const HARD_HYPHEN = 0x1e;
const FIRST_PRINTING = 0x20;

/** @param range character positions, half open */
export function readParagraphs(
  doc: DocText,
  range: { readonly start: number; readonly end: number },
): DocParagraph[] {
  return new ParagraphCollector(doc, range).collect();
}

class ParagraphCollector {
  readonly #doc: DocText;
  readonly #start: number;
  readonly #end: number;
  readonly #fields: Fields;
  readonly #paragraphs: DocParagraph[] = [];
  #runs: SeenRun[] = [];

  constructor(doc: DocText, { start, end }: { readonly start: number; readonly end: number }) {
    this.#doc = doc;
    this.#start = start;
    this.#end = Math.min(end, doc.units.length);
    this.#fields = findFields(doc.units, start, Math.max(this.#end, start));
  }

  collect(): DocParagraph[] {
    for (const piece of this.#doc.pieces) {
      let at = Math.max(piece.start, this.#start);
      const end = Math.min(piece.end, this.#end);
      while (at < end) at = this.#takeSpan(piece, at, end);
    }
    if (this.#runs.length > 0) this.#paragraphs.push({ ...LAST_PARAGRAPH, runs: this.#runs });
    return this.#paragraphs;
  }

  /** Characters with the same properties. @returns the position behind them */
  #takeSpan(piece: Piece, at: number, pieceEnd: number): number {
    const doc = this.#doc;
    const offset = offsetOf(piece, at);
    const characters = findRun(doc.characterRuns, offset);
    const count = Math.max(Math.ceil((characters.end - offset) / piece.width), 1);
    const end = Math.min(at + count, pieceEnd);
    const paragraph = findRun(doc.paragraphRuns, offset);
    const runs = { characters, paragraph };
    const properties = readCharacterProperties(runs, piece.modifiers, doc);
    const asMark = raised(properties);
    for (let each = at; each < end; each++) {
      const isMark = this.#fields.marks[each - this.#start] === 1;
      this.#takeCharacter(piece, each, isMark ? asMark : properties);
    }
    return end;
  }

  #takeCharacter(piece: Piece, at: number, properties: CharacterProperties): void {
    const unit = this.#doc.units[at] ?? 0;
    const isLost = properties.look.isHidden || properties.isDeleted;
    const isInstruction = this.#fields.instructions[at - this.#start] === 1;
    if (unit === CELL_MARK) {
      this.#endParagraph(piece, at, { isMarkLost: isLost });
    } else if (isInstruction) {
      this.#add(this.#fields.printed.get(at) ?? '', properties);
    } else if (unit === PARAGRAPH_MARK || (unit === PAGE_OR_SECTION && !this.#goesOn(piece, at))) {
      this.#endParagraph(piece, at, { isMarkLost: isLost });
    } else {
      this.#add(printCharacter(unit, properties, this.#doc.fonts), properties);
    }
  }

  /** Characters of one look are one run. */
  #add(text: string, { look }: CharacterProperties): void {
    const last = this.#runs.at(-1);
    if (text === '') return;
    if (last?.look === look) this.#runs[this.#runs.length - 1] = { text: last.text + text, look };
    else this.#runs.push({ text, look });
  }

  /** A page break stands inside a paragraph, which goes on behind it; a section break ends one. */
  #goesOn(piece: Piece, at: number): boolean {
    const run = findRun(this.#doc.paragraphRuns, offsetOf(piece, at));
    return run.end !== Infinity && offsetOf(piece, at + 1) < run.end;
  }

  #endParagraph(piece: Piece, at: number, { isMarkLost }: { readonly isMarkLost: boolean }): void {
    const doc = this.#doc;
    const run = findRun(doc.paragraphRuns, offsetOf(piece, at));
    const properties = readParagraphProperties(run, piece.modifiers, doc);
    const endsCell = doc.units[at] === CELL_MARK;
    const { list, listLevel, isRowEnd } = properties;
    const isNumbered = list > 0 && !isRowEnd && !isMarkLost;
    const number = isNumbered ? doc.numbering.next(list, listLevel) : '';
    const numbered = number === '' ? [] : [{ text: number, look: PLAIN }];
    const runs = [...numbered, ...putOn(this.#runs, properties.ground)];
    this.#paragraphs.push({ runs, properties, endsCell, isMarkLost });
    this.#runs = [];
  }
}

/** Text that no mark ends, in a file that was cut. */
const LAST_PARAGRAPH: DocParagraph = {
  runs: [],
  properties: {
    depth: 0,
    isRowEnd: false,
    isInnerCellEnd: false,
    list: 0,
    listLevel: 0,
    ground: null,
    row: [],
  },
  endsCell: false,
  isMarkLost: false,
};

/** Runs that set no ground of their own stand on that of the paragraph. */
function putOn(runs: readonly SeenRun[], ground: Ground | null): readonly SeenRun[] {
  if (ground === null) return runs;
  return runs.map((run) =>
    run.look.ground === null && run.look.color !== null
      ? { ...run, look: { ...run.look, ground } }
      : run,
  );
}

function raised(properties: CharacterProperties): CharacterProperties {
  return { ...properties, look: { ...properties.look, shift: 'raised' } };
}

function offsetOf(piece: Piece, at: number): number {
  return piece.offset + (at - piece.start) * piece.width;
}

/** Pictures, anchors, note marks and the like are control characters and print nothing. */
function printCharacter(
  unit: number,
  { symbol, font }: CharacterProperties,
  fonts: readonly string[],
): string {
  if (symbol !== null) return readSymbol(fonts[symbol.font] ?? '', symbol.code);
  if (LINE_BREAKS.has(unit) || unit === PAGE_OR_SECTION) return '\n';
  if (unit === TAB) return '\t';
  if (unit === HARD_HYPHEN) return '-';
  if (unit < FIRST_PRINTING) return '';
  const isPrivate = unit >= 0xf000 && unit <= 0xf0ff && font !== null;
  return isPrivate ? readSymbol(fonts[font] ?? '', unit) : String.fromCharCode(unit);
}
