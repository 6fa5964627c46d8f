/**
 * Which of a page's text counts. What is painted invisibly is the text of a scan, recognised by
 * software, if the page is a picture and has hardly any other; on any other page it is a copy of
 * what is seen, or meant for nobody, and must not double its figures.
 */
import type { Glyph, PageMarks } from './marks.ts';
import type { Box } from './matrix.ts';

export interface VisibleText {
  readonly marks: PageMarks;
  /** The page is a picture, and what text it has is not to be had. */
  readonly isPicture: boolean;
  /** The text was recognised on a picture. */
  readonly isRecognised: boolean;
  /** Hidden text with figures was left out that is not seen in the same place. */
  readonly hidesFigures: boolean;
}

/** Share of the page that pictures of a scan cover at least. */
const LEAST_PICTURE = 0.4;
/** A page number or a stamped line may stand on a scan. */
const MOST_STAMPED = 30;
/** Points by which a hidden copy is off what is seen. */
const SAME_PLACE = 6;
const DIGIT = /[\d０-９]/;

/** @param hasLargePicture a picture stands on the page that is not among the marks */
export function chooseText(marks: PageMarks, hasLargePicture: boolean): VisibleText {
  const seen = marks.glyphs.filter(isInk);
  const isScan = seen.length < MOST_STAMPED && (hasLargePicture || isCovered(marks));
  const others = withoutCopies(marks.hidden.filter(isInk), seen);
  if (isScan && others.length > seen.length) {
    const glyphs = [...marks.glyphs, ...others];
    return {
      marks: { ...marks, glyphs },
      isPicture: false,
      isRecognised: true,
      hidesFigures: false,
    };
  }
  const hidesFigures = others.some(({ text }) => DIGIT.test(text));
  return { marks, isPicture: isScan, isRecognised: false, hidesFigures };
}

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

function withoutCopies(hidden: readonly Glyph[], seen: readonly Glyph[]): Glyph[] {
  if (hidden.length === 0) return [];
  const places = new Set(seen.map((glyph) => placeKey(glyph, 0, 0)));
  const steps = [-1, 0, 1];
  return hidden.filter(
    (glyph) => !steps.some((dx) => steps.some((dy) => places.has(placeKey(glyph, dx, dy)))),
  );
}

function placeKey({ text, x0, y0 }: Glyph, dx: number, dy: number): string {
  return `${text}|${Math.round(x0 / SAME_PLACE) + dx}|${Math.round(y0 / SAME_PLACE) + dy}`;
}
