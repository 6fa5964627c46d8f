/** What is known of single glyphs beyond what they read; joined to remarks where they stand. */
import type { RemarkKind } from '../../../document/document.ts';
import type { Glyph } from '../paint/marks.ts';

export interface Note {
  readonly kind: RemarkKind;
  /** Where, on the page as displayed; what of the page's text was left out is not among its glyphs. */
  readonly glyph: Glyph;
  /** What the remark quotes of it. */
  readonly text: string;
}

export function noteOf(kind: RemarkKind, glyph: Glyph): Note {
  return { kind, glyph, text: glyph.text };
}
