/** Glyphs → words → lines of text, for glyphs whose text runs to the right. */
import type { Glyph } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import { uniteBoxes } from '../paint/matrix.ts';

export interface Word extends Box {
  readonly text: string;
  readonly size: number;
  /** The blank in front of it; '' for the first of a line. */
  readonly blank: string;
}

export interface Line extends Box {
  readonly text: string;
  readonly size: number;
  readonly words: readonly Word[];
}

/** In ems: how far glyphs of one line may be off it, for small signs and mixed fonts. */
const SAME_LINE = 0.35;
/** In ems: the same character within this distance is one, printed twice to look bold. */
const BOLD_SHIFT = 0.3;
/** Share of its width by which a character may reach into the next. */
const MOST_OVERLAP = 0.4;
/** Half of such a character is empty, and often taken back where lines are set evenly. */
const CLOSING = /^[，。、；：！？”’）》】〕]/;
const OPENING = /^[“‘（《【〔]/;
/** In ems: wider gaps are blanks though none is printed. Chinese is spaced out more easily. */
const WIDEST_GAP = { latin: 0.3, mixed: 0.4, han: 0.55 };

/** @returns the lines from top to bottom */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines: Glyph[][] = [];
  let base = -Infinity;
  for (const glyph of [...glyphs].sort((left, right) => left.y1 - right.y1)) {
    if (glyph.y1 - base > SAME_LINE * Math.max(glyph.size, 1)) {
      base = glyph.y1;
      lines.push([glyph]);
    } else {
      lines.at(-1)?.push(glyph);
    }
  }
  return lines.flatMap((line) => strandsOf(line).map(lineOf)).filter((line) => line !== null);
}

/** Two texts painted over each other, a running title over a heading say, stay two. */
function strandsOf(glyphs: Glyph[]): (readonly Glyph[])[] {
  glyphs.sort((left, right) => left.x0 - right.x0);
  const strands: Glyph[][] = [];
  for (const glyph of glyphs) {
    const [first, second] = strands;
    const isUsual = first !== undefined && second === undefined && hasRoom(first, glyph);
    const own = isUsual ? first : findStrand(strands, glyph);
    if (own === undefined) strands.push([glyph]);
    else own.push(glyph);
  }
  return strands;
}

function findStrand(strands: readonly Glyph[][], glyph: Glyph): Glyph[] | undefined {
  const free = strands.filter((strand) => hasRoom(strand, glyph));
  return free.find((strand) => strand.at(-1)?.run === glyph.run) ?? free[0];
}

function hasRoom(strand: readonly Glyph[], glyph: Glyph): boolean {
  const last = strand.at(-1);
  if (last === undefined || glyph.text.trim() === '' || last.text.trim() === '') return true;
  const width = Math.min(last.x1 - last.x0, glyph.x1 - glyph.x0);
  const empty = (CLOSING.test(last.text) ? 0.5 : 0) + (OPENING.test(glyph.text) ? 0.5 : 0);
  const overlap = last.x1 - glyph.x0 - empty * width;
  return overlap <= MOST_OVERLAP * width || isPrintedTwice(strand, glyph);
}

function lineOf(glyphs: readonly Glyph[]): Line | null {
  const words = wordsOf(glyphs);
  if (words.length === 0) return null;
  const text = words.map((word) => word.blank + word.text).join('');
  const size = words.reduce((most, word) => Math.max(most, word.size), 0);
  const { x0, y0, x1, y1 } = uniteBoxes(words);
  return { x0, y0, x1, y1, text, size, words };
}

function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let open: Glyph[] = [];
  let blanks: Glyph[] = [];
  let opening = '';
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) {
      const { x0, y0, x1, y1 } = uniteBoxes(open);
      const text = open.map((glyph) => glyph.text).join('');
      words.push({ x0, y0, x1, y1, text, size: first.size, blank: opening });
    }
    open = [];
  };
  for (const glyph of glyphs) {
    const last = open.at(-1);
    if (glyph.text.trim() === '') {
      if (!isPrintedTwice(blanks, glyph)) blanks.push(glyph);
    } else if (last === undefined || !isPrintedTwice(open, glyph)) {
      if (last !== undefined && (blanks.length > 0 || isApart(last, glyph))) {
        close();
        opening = blanks.map(({ text }) => text).join('') || ' ';
      }
      open.push(glyph);
      blanks = [];
    }
  }
  close();
  return words;
}

/** The last few glyphs are looked at: when a whole word is printed twice, the copies interleave. */
function isPrintedTwice(open: readonly Glyph[], glyph: Glyph): boolean {
  return isCopy(open.at(-1), glyph) || isCopy(open.at(-2), glyph);
}

function isCopy(before: Glyph | undefined, { text, x0, x1, size }: Glyph): boolean {
  return before?.text === text && x0 - before.x0 < BOLD_SHIFT * Math.min(size, x1 - x0);
}

function isApart(left: Glyph, right: Glyph): boolean {
  const hans = Number(isHan(left.text)) + Number(isHan(right.text));
  const most = hans === 2 ? WIDEST_GAP.han : hans === 1 ? WIDEST_GAP.mixed : WIDEST_GAP.latin;
  return right.x0 - left.x1 > most * Math.min(left.size, right.size);
}

/** Ideographs, their punctuation and full-width forms: they are set without blanks. */
export function isHan(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return HAN.some(([first, last]) => code >= first && code <= last);
}

const HAN = [
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xff60],
  [0x20000, 0x3ffff],
] as const;
