/** Lines outside tables → paragraphs: sentences are joined across line ends, headings stand alone. */
import type { Line } from './lines.ts';
import type { TextPiece } from './pieces.ts';
import { isFull, joinTexts } from './wrap.ts';

/** In ems: a line set in by more begins a paragraph. */
const INDENT = 1;
/** In ems: lines of a paragraph are no further apart. */
const WIDEST_LEADING = 2.6;
/** Share by which sizes of type may differ within a paragraph. */
const SAME_SIZE = 0.15;
/** Lines of fewer characters do not tell where the margins are. */
const SHORTEST_PROSE = 12;

export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where the prose of a page begins and ends its lines; without prose no line is full. */
export function marginsOf(lines: readonly Line[]): Margins {
  const prose = lines.filter((line) => line.text.length >= SHORTEST_PROSE);
  if (prose.length === 0) return { left: -Infinity, right: Infinity };
  return {
    left: prose.reduce((least, line) => Math.min(least, line.x0), Infinity),
    right: prose.reduce((most, line) => Math.max(most, line.x1), -Infinity),
  };
}

/** @param lines neighbouring ones, from top to bottom */
export function paragraphsOf(lines: readonly Line[], margins: Margins): TextPiece[] {
  const paragraphs: { text: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.lines.at(-1);
    if (open !== undefined && before !== undefined && goesOn(before, line, margins)) {
      open.text = joinTexts(open.text, line.text);
      open.lines.push(line);
    } else {
      paragraphs.push({ text: line.text, lines: [line] });
    }
  }
  return paragraphs.map((paragraph) => pieceOf(paragraph, margins));
}

function pieceOf(
  { text, lines }: { readonly text: string; readonly lines: readonly Line[] },
  { left, right }: Margins,
): TextPiece {
  const [first, last] = [lines[0], lines.at(-1)];
  const isFullLine = last !== undefined && last.x1 + last.size > right;
  return {
    kind: 'text',
    text,
    boxes: lines.map(({ x0, y0, x1, y1 }) => ({ x0, y0, x1, y1 })),
    size: last?.size ?? 0,
    isCut: isFullLine && !SENTENCE_END.test(text),
    isIndented: first !== undefined && isSetIn(first, left),
  };
}

function isSetIn({ x0, size }: Line, left: number): boolean {
  return Number.isFinite(left) && x0 >= left + INDENT * size;
}

const SENTENCE_END = /[。！？；：.!?;:][”’）)]?$/;

/** Whether the top of a page goes on with a sentence that the page before ends in. */
export function continuesText(before: TextPiece, next: TextPiece): boolean {
  const isSameSize = Math.abs(before.size - next.size) < SAME_SIZE * before.size;
  return before.isCut && !next.isIndented && isSameSize;
}

function goesOn(before: Line, line: Line, { left, right }: Margins): boolean {
  const distance = line.y1 - before.y1;
  return (
    distance > 0 &&
    distance < WIDEST_LEADING * line.size &&
    Math.abs(line.size - before.size) < SAME_SIZE * line.size &&
    line.x0 < left + INDENT * line.size &&
    isFull(before, line, right - before.x0)
  );
}
