/**
 * Page numbers and running titles: what stands at the edge of page after page is no part of the
 * report, and would part a table that goes on overleaf. A lone figure is one only if it counts on.
 */
import type { PageSize } from '../../../document/document.ts';
import type { Piece, TextPiece } from './pieces.ts';

/** Share of the page's height, above and below, in which furniture stands. */
const EDGE = 0.12;
/** Points by which it moves from page to page. */
const SAME_HEIGHT = 4;

export interface PageOfPieces {
  readonly size: PageSize;
  /** Which page of the file shows it, from 0: two may stand on one sheet. */
  readonly sheet: number;
  readonly pieces: readonly Piece[];
}

interface Candidate {
  readonly piece: TextPiece;
  readonly page: number;
  readonly y: number;
  /** The text without its digits and blanks. */
  readonly words: string;
}

/** @returns the pages without their furniture */
export function removeFurniture(pages: readonly PageOfPieces[]): PageOfPieces[] {
  const candidates = pages.flatMap(candidatesOf);
  const furniture = new Set<Piece>();
  const byWords = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (isMarked(candidate.piece.text)) furniture.add(candidate.piece);
    const group = byWords.get(candidate.words);
    if (group === undefined) byWords.set(candidate.words, [candidate]);
    else group.push(candidate);
  }
  for (const [words, group] of byWords) {
    const same = words === '' ? isCountedOn : isRepeated;
    for (const each of group) {
      if (group.some((other) => same(each, other))) furniture.add(each.piece);
    }
  }
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.filter((piece) => !furniture.has(piece)),
  }));
}

/** Single lines that lie wholly at the upper or lower edge. */
function candidatesOf({ pieces, size }: PageOfPieces, page: number): Candidate[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'text') return [];
    const [box, more] = piece.boxes;
    if (box === undefined || more !== undefined) return [];
    const isEdge = box.y1 < EDGE * size.height || box.y0 > (1 - EDGE) * size.height;
    return isEdge
      ? [{ piece, page, y: box.y1, words: piece.text.replace(/[\d０-９\s]/g, '') }]
      : [];
  });
}

function isRepeated(each: Candidate, other: Candidate): boolean {
  return each.page !== other.page && Math.abs(each.y - other.y) <= SAME_HEIGHT;
}

/** Two bare numbers that differ as their pages do. */
function isCountedOn(each: Candidate, other: Candidate): boolean {
  const numbers = [each, other].map(({ piece }) => Number(piece.text.trim().normalize('NFKC')));
  return (
    isRepeated(each, other) && (numbers[0] ?? 0) - (numbers[1] ?? 0) === each.page - other.page
  );
}

/** 「- 4 -」, 「— 5 —」, 「第 3 页」: a page number by itself. */
function isMarked(text: string): boolean {
  return /^[-—–―－_·~]+\s*\d{1,4}\s*[-—–―－_·~]+$|^第\s*\d{1,4}\s*页/.test(text.normalize('NFKC'));
}
