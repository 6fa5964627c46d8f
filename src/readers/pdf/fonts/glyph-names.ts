/**
 * Whether the digits of a font are what its table of characters (ToUnicode) says. Simple fonts choose
 * their glyphs by names (ISO 32000-1 §9.6.6), and a font drawn by the document itself (Type 3) has nothing
 * else: where the name of a glyph is another digit, that is what is drawn; where it has none that means
 * something and no table either, nothing tells what is.
 */
import type { ShownGlyph } from '../../page/paint/text.ts';

export interface GlyphNames {
  /** The glyphs are drawings of the document. */
  readonly isDrawn: boolean;
  /** By the number of the character. */
  readonly find: (code: number) => string | null;
}

const DIGITS = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].flatMap(
    (name, digit) => [
      [name, String(digit)] as const,
      [`uni003${digit}`, String(digit)] as const,
      [`u003${digit}`, String(digit)] as const,
    ],
  ),
);
const DIGIT = /^\d$/;
/** Private use and control characters claim nothing. */
const NO_CLAIM = /^[\p{Co}\p{Cc}\p{Cn}\ufffd]?$/u;

/** @param loaded a font as pdf.js hands it out; null for fonts of several bytes a character */
export function readGlyphNames(loaded: object): GlyphNames | null {
  if ('composite' in loaded && loaded.composite === true) return null;
  const isDrawn = 'isType3Font' in loaded && loaded.isType3Font === true;
  const given =
    'differences' in loaded && loaded.differences instanceof Map ? loaded.differences : null;
  const isSymbolic = 'isSymbolicFont' in loaded && loaded.isSymbolicFont === true;
  const usual: unknown = 'defaultEncoding' in loaded && !isSymbolic ? loaded.defaultEncoding : null;
  const standard: readonly unknown[] = Array.isArray(usual) && !isDrawn ? usual : [];
  const find = (code: number): string | null => {
    const name: unknown = given?.get(code) ?? standard[code];
    return typeof name === 'string' && name !== '' ? name : null;
  };
  return { isDrawn, find };
}

/** A glyph as pdf.js describes it, with the digit that is drawn and what there is to doubt. */
export function settleGlyph(item: unknown, { isDrawn, find }: GlyphNames): unknown {
  if (!isNumbered(item)) return item;
  const { originalCharCode: code, unicode } = item;
  const name = find(code);
  const digit = name === null ? undefined : DIGITS.get(name);
  if (digit !== undefined) {
    if (digit === unicode) return item;
    const doubt = NO_CLAIM.test(unicode) ? null : unicode;
    return { ...item, unicode: digit, doubt } satisfies ShownGlyph;
  }
  const isByNumber = isDrawn && DIGIT.test(unicode) && unicode.charCodeAt(0) === code;
  return isByNumber ? ({ ...item, doubt: '' } satisfies ShownGlyph) : item;
}

function isNumbered(item: unknown): item is ShownGlyph & { readonly originalCharCode: number } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'originalCharCode' in item &&
    typeof item.originalCharCode === 'number' &&
    'unicode' in item &&
    typeof item.unicode === 'string'
  );
}
