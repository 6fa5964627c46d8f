/** Draws text and tables as content streams of PDF pages. Points from the top left of an A4 page. */
import type { SheetAside } from './sheet.ts';
import { A4, hexOf } from './write-pdf.ts';

/** How programs draw the lines of a table: 'seams' are white cells on black, 'none' is no lines. */
export const LINE_STYLES = ['strokes', 'rectangles', 'dashes', 'dots', 'seams', 'none'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FONT_SIZE = 9;
const LEADING = 11;
const PADDING = 3;

/** One line of text; `y` is its top. */
export function drawText(text: string, x: number, y: number, size = FONT_SIZE): string {
  const base = A4.height - y - 0.85 * size;
  return `BT /F1 ${size} Tf ${round(x)} ${round(base)} Td <${hexOf(text)}> Tj ET\n`;
}

function widthOfText(text: string, size = FONT_SIZE): number {
  return [...text].reduce((sum, each) => sum + (isNarrow(each) ? size / 2 : size), 0);
}

function isNarrow(character: string): boolean {
  return character <= '~';
}

/** Text broken into the lines that fit a width. */
export function wrapText(text: string, width: number, size = FONT_SIZE): string[] {
  const lines = [''];
  for (const character of text) {
    const open = lines.at(-1) ?? '';
    if (character === '\n' || widthOfText(open + character, size) > width) lines.push('');
    if (character !== '\n') lines[lines.length - 1] += character;
  }
  return lines.filter((line) => line !== '');
}

export function heightOfCell(text: string, width: number): number {
  return wrapText(text, width - 2 * PADDING).length * LEADING + 2 * PADDING;
}

/** A cell's text: figures centred, words from the left; set at the bottom, or in the middle. */
export function drawCellText(text: string, cell: Rect, align: 'bottom' | 'middle'): string {
  const lines = wrapText(text, cell.width - 2 * PADDING);
  const room = cell.height - 2 * PADDING - lines.length * LEADING;
  const top = cell.y + PADDING + (align === 'bottom' ? room : room / 2);
  const isFigure = /^[\d.]+$/.test(text);
  return lines
    .map((line, index) => {
      const inset = isFigure ? (cell.width - widthOfText(line)) / 2 : PADDING;
      return drawText(line, cell.x + inset, top + index * LEADING);
    })
    .join('');
}

/** A cell's text with what stands beside it on the same line, from the left; wrapped where it is long. */
export function drawCellPieces(
  pieces: readonly (string | SheetAside | undefined)[],
  cell: Rect,
): string {
  const right = cell.x + cell.width - PADDING;
  let [x, y] = [cell.x + PADDING, cell.y + PADDING];
  let drawn = '';
  for (const piece of pieces) {
    const aside = typeof piece === 'string' ? undefined : piece;
    const text = typeof piece === 'string' ? piece : (piece?.text ?? '');
    const size = { raised: 5, tiny: 0.1, struck: FONT_SIZE, hidden: FONT_SIZE, white: FONT_SIZE }[
      aside?.look ?? 'struck'
    ];
    for (const character of text) {
      const width = widthOfText(character, size);
      if (x + width > right) [x, y] = [cell.x + PADDING, y + LEADING];
      drawn += drawLooking(character, { x, y, size, look: aside?.look });
      x += width;
    }
  }
  return drawn;
}

interface Looking {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly look: SheetAside['look'] | undefined;
}

/** Text that is struck by a line drawn through it, white, drawn without paint, or raised. */
function drawLooking(text: string, { x, y, size, look }: Looking): string {
  const shown = drawText(text, x, y, size);
  if (look === 'white') return `1 g ${shown}0 g\n`;
  if (look === 'hidden') return shown.replace('BT ', 'BT 3 Tr ').replace(' ET', ' 0 Tr ET');
  if (look !== 'struck') return shown;
  const middle = A4.height - y - 0.5 * size;
  return `${shown}0.6 w ${round(x)} ${round(middle)} m ${round(x + widthOfText(text, size))} ${round(middle)} l S\n`;
}

export function drawBorder(cell: Rect, style: LineStyle): string {
  const { x, y, width, height } = cell;
  const [bottom, top] = [A4.height - y - height, A4.height - y];
  const sides = [
    { x, y: bottom, length: width, isLevel: true },
    { x, y: top, length: width, isLevel: true },
    { x, y: bottom, length: height, isLevel: false },
    { x: x + width, y: bottom, length: height, isLevel: false },
  ];
  if (style === 'none') return '';
  if (style === 'strokes') return `0.5 w ${rectangle(x, bottom, width, height)} S\n`;
  if (style === 'seams') {
    const inner = rectangle(x + 0.5, bottom + 0.5, width - 1, height - 1);
    return `0 g ${rectangle(x, bottom, width, height)} f 1 g ${inner} f 0 g\n`;
  }
  const [piece, gap] = { rectangles: [Infinity, 0], dashes: [3, 2], dots: [0.8, 0.8] }[style];
  return sides.map((side) => `${brokenLine(side, piece ?? 1, gap ?? 0)} f\n`).join('');
}

interface Side {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly isLevel: boolean;
}

function brokenLine({ x, y, length, isLevel }: Side, piece: number, gap: number): string {
  const pieces: string[] = [];
  for (let at = 0; at < length; at += piece + gap) {
    const long = Math.min(piece, length - at);
    pieces.push(isLevel ? rectangle(x + at, y, long, 0.8) : rectangle(x, y + at, 0.8, long));
  }
  return pieces.join(' ');
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `${round(x)} ${round(y)} ${round(width)} ${round(height)} re`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
