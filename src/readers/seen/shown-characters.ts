/**
 * Characters that print nothing or turn what stands beside them (UAX #9): soft hyphens, zero-width blanks
 * and joiners, marks and overrides of direction. A figure reads as it is shown: `RLO 821` as 128.
 */
import type { Block, Document, Remark } from '../../document/document.ts';

// The joiner among them would be a combining mark in a class of its own: written as an alternative.
const SPECIAL =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u200d/;
const PRINTS_NOTHING = new RegExp(SPECIAL, 'g');
const OVERRIDE = '\u202e';
/** What opens and ends a level of direction. */
const OPENS = new Set(['\u202a', '\u202b', '\u202d', OVERRIDE, '\u2066', '\u2067', '\u2068']);
const CLOSES = new Set(['\u202c', '\u2069']);

/** Marks text that the file shows from right to left, for `showDocument`. */
export function turnText(text: string): string {
  return `${OVERRIDE}${text}\u202c`;
}

export function showDocument(document: Document): Document {
  if (!document.blocks.some(needsShowing)) return document;
  return { ...document, blocks: document.blocks.map(showBlock) };
}

function needsShowing(block: Block): boolean {
  return block.kind === 'paragraph'
    ? isSpecial(block.text) || block.remarks !== undefined
    : block.cells.some(({ text, remarks }) => isSpecial(text) || remarks !== undefined);
}

/** Before the first of them come Latin letters and digits, and between them what Chinese is written with. */
const FIRST_SPECIAL = 0xad;
const USUAL = { first: 0x3000, last: 0xfefe };

function isSpecial(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_SPECIAL && (code < USUAL.first || code > USUAL.last))
      return SPECIAL.test(text);
  }
  return false;
}

function showBlock(block: Block): Block {
  if (!needsShowing(block)) return block;
  if (block.kind === 'paragraph') return { ...block, ...showPiece(block) };
  return { ...block, cells: block.cells.map((cell) => ({ ...cell, ...showPiece(cell) })) };
}

function showPiece({
  text,
  remarks,
}: {
  readonly text: string;
  readonly remarks?: readonly Remark[];
}): { readonly text: string; readonly remarks?: readonly Remark[] } {
  const shown = remarks?.map((remark) => ({ ...remark, text: showText(remark.text) }));
  return shown === undefined ? { text: showText(text) } : { text: showText(text), remarks: shown };
}

export function showText(text: string): string {
  if (!isSpecial(text)) return text;
  const turned = text.includes(OVERRIDE) ? text.split('\n').map(turnOverrides).join('\n') : text;
  return turned.replace(PRINTS_NOTHING, '');
}

/** Reverses what stands under an override to the left; one to the right within it turns it back. */
function turnOverrides(line: string): string {
  const open: { readonly isTurned: boolean; text: string }[] = [{ isTurned: false, text: '' }];
  const close = (): void => {
    const level = open.pop();
    const outer = open.at(-1);
    if (level === undefined || outer === undefined) return;
    const isTurned = level.isTurned !== outer.isTurned;
    outer.text += isTurned ? [...level.text].reverse().join('') : level.text;
  };
  for (const character of line) {
    const level = open.at(-1);
    if (OPENS.has(character)) open.push({ isTurned: character === OVERRIDE, text: '' });
    else if (CLOSES.has(character)) {
      if (open.length > 1) close();
    } else if (level !== undefined) level.text += character;
  }
  while (open.length > 1) close();
  return open[0]?.text ?? '';
}
