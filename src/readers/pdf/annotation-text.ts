/**
 * Text that viewers show for annotations without an appearance of their own (ISO 32000-1 §12.5.6.6,
 * §12.7.4): notes typed onto the page and the values of form fields. Those with one are painted with it.
 */
import { isHan } from '../page/flow/lines.ts';
import type { Box } from '../page/paint/matrix.ts';
import { readBox } from '../page/paint/matrix.ts';
import type { PlacedGlyph } from '../page/paint/text.ts';

export interface AnnotationText {
  /** In user space. */
  readonly box: Box;
  readonly size: number;
  readonly lines: readonly (readonly PlacedGlyph[])[];
}

/** Points: what is typed without a size. */
const USUAL_SIZE = 9;
/** Of the height of a field that gives no size: how large its text is. */
const FILLED = 0.7;
const PADDING = 2;
const MOST_TEXTS = 2000;

/** @param annotations as pdf.js lists them */
export function readAnnotationTexts(annotations: readonly unknown[]): AnnotationText[] {
  return annotations.slice(0, MOST_TEXTS).flatMap((each) => {
    if (typeof each !== 'object' || each === null) return [];
    const text = textOf(each).trim();
    const box = 'rect' in each ? readBox(each.rect) : null;
    const isPainted = 'hasAppearance' in each && each.hasAppearance === true;
    return text === '' || box === null || isPainted || isHidden(each)
      ? []
      : [placeText(text, box, sizeOf(each))];
  });
}

/** Flags 2 and 6 (§12.5.3): not shown at all, not shown on the screen. */
function isHidden(annotation: object): boolean {
  const flags = 'annotationFlags' in annotation ? annotation.annotationFlags : 0;
  return typeof flags === 'number' && (flags & 0b100010) !== 0;
}

function textOf(annotation: object): string {
  const subtype = 'subtype' in annotation ? annotation.subtype : null;
  if (subtype === 'FreeText') {
    const contents = 'contentsObj' in annotation ? annotation.contentsObj : null;
    const isKnown = typeof contents === 'object' && contents !== null && 'str' in contents;
    return isKnown && typeof contents.str === 'string' ? contents.str : '';
  }
  const kind = 'fieldType' in annotation ? annotation.fieldType : null;
  if (subtype !== 'Widget' || (kind !== 'Tx' && kind !== 'Ch')) return '';
  const value: unknown = 'fieldValue' in annotation ? annotation.fieldValue : null;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string').join(' ');
}

/** 0 where the text is to be as large as fits. */
function sizeOf(annotation: object): number {
  const look = 'defaultAppearanceData' in annotation ? annotation.defaultAppearanceData : null;
  const isKnown = typeof look === 'object' && look !== null && 'fontSize' in look;
  return isKnown && typeof look.fontSize === 'number' ? look.fontSize : 0;
}

function placeText(text: string, box: Box, given: number): AnnotationText {
  const rows = text.split(/\r\n?|\n/);
  const room = (FILLED * (box.y1 - box.y0)) / rows.length;
  const size = given > 0 ? given : Math.max(1, Math.min(room, USUAL_SIZE));
  const height = rows.length * size * 1.2;
  const top = rows.length === 1 ? (box.y0 + box.y1 + height) / 2 : box.y1 - PADDING;
  const lines = rows.map((row, index) => {
    let x = box.x0 + PADDING;
    const y = top - size * (0.95 + 1.2 * index);
    return [...row].map((character): PlacedGlyph => {
      const width = isHan(character) ? 1000 : 500;
      const matrix = [1, 0, 0, 1, x, y] as const;
      x += (width / 1000) * size;
      return { unicode: character, width, isSpace: false, vmetric: null, matrix };
    });
  });
  return { box, size, lines };
}
