/**
 * Which of a page's text counts, and what is to be said of the rest. What is painted invisibly is the
 * text of a scan, recognised by software, if the page is a picture and has hardly any other; on any other
 * page it is a copy of what is seen, or meant for nobody, and must not double its figures.
 */
import type { Glyph, PageMarks } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import { withoutCopies, withoutShadows } from './copies.ts';
import { uncover } from './covered.ts';
import { findLineNumbers } from './line-numbers.ts';
import { noteOf } from './notes.ts';
import type { Note } from './notes.ts';
import { findOverprinted } from './overprinted.ts';
import { settleSoftHyphens } from './soft-hyphens.ts';
import { readUpright } from './upright-text.ts';
import { findWatermarks } from './watermarks.ts';

export interface VisibleText {
  readonly marks: PageMarks;
  /** The page is a picture, and what text it has is not to be had. */
  readonly isPicture: boolean;
  /** The text was recognised on a picture. */
  readonly isRecognised: boolean;
  readonly notes: readonly Note[];
}

/** Share of the page that pictures of a scan cover at least. */
const LEAST_PICTURE = 0.4;
/** A page number or a stamped line may stand on a scan. */
const MOST_STAMPED = 30;

export function chooseText(marks: PageMarks, hasLargePicture: boolean): VisibleText {
  const painted = settleSoftHyphens(marks.glyphs);
  const { seen: glyphs, covered, halfCovered } = uncover(painted, marks.covers);
  const seen = glyphs.filter(isInk);
  const isScan = seen.length < MOST_STAMPED && (hasLargePicture || isCovered(marks));
  const hidden = [...marks.hidden, ...covered].filter(isInk);
  const others = withoutCopies(hidden, seen);
  if (isScan && others.length > seen.length) {
    const text = { ...marks, glyphs: [...glyphs, ...others] };
    const digits = text.glyphs.filter((glyph) => DIGIT.test(glyph.text));
    const notes = digits.map((glyph): Note => ({ kind: 'glyphs', glyph, text: '' }));
    return { marks: text, isPicture: false, isRecognised: true, notes };
  }
  const printed = { ...marks, glyphs: withoutShadows(glyphs) };
  const aside = new Set([...findWatermarks(printed), ...findLineNumbers(printed)]);
  const upright = readUpright({
    ...printed,
    glyphs: printed.glyphs.filter((glyph) => !aside.has(glyph)),
  });
  const clipped = withoutCopies(marks.clipped, seen);
  const notes = [
    ...[...others, ...clipped].map((glyph) => noteOf('unseen', glyph)),
    ...[...halfCovered, ...marks.overlaid].filter(isInk).map((glyph) => noteOf('overlaid', glyph)),
    ...findOverprinted(printed.glyphs).map((glyph) => noteOf('overlaid', glyph)),
    ...upright.notes,
    ...upright.marks.glyphs.flatMap(doubtOf),
  ];
  return { marks: upright.marks, isPicture: isScan, isRecognised: false, notes };
}

/** Letters in doubt are noise in the prose: only figures are told. */
function doubtOf(glyph: Glyph): Note[] {
  const { doubt, text } = glyph;
  return doubt === null || !DIGIT.test(text) ? [] : [{ kind: 'glyphs', glyph, text: doubt }];
}

const DIGIT = /[\d０-９¹²³⁰-⁹₀-₉]/;

function isInk({ text }: Glyph): boolean {
  return text.trim() !== '';
}

function isCovered({ pictures, width, height }: PageMarks): boolean {
  const covered = pictures.reduce((sum, picture) => sum + areaOf(picture), 0);
  return covered >= LEAST_PICTURE * width * height;
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
  return Math.max(x1 - x0, 0) * Math.max(y1 - y0, 0);
}
