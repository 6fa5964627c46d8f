/**
 * Plain text: one paragraph a line, empty lines kept (they part the rows of a table that was saved
 * one cell a line). How tabs, pipes or blanks part cells is the parser's to find out.
 */
import type { Paragraph } from '../document/document.ts';
import { decodeText } from './decode-text.ts';
import type { ReadResult } from './reader.ts';
import { failRead } from './reader.ts';

/** CR LF, LF, CR, vertical tab, form feed (page break), NEL, line and paragraph separators. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

export function readText(bytes: Uint8Array): ReadResult {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') return failRead({ code: 'empty' });
  const blocks = text
    .split(LINE_BREAK)
    .map((line): Paragraph => ({ kind: 'paragraph', text: line }));
  return { ok: true, encoding, document: { blocks, title: null, gaps: [] } };
}
