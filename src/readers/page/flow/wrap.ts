/** Which lines are one: a line that had no room for what begins the next one goes on there. */
import type { Line } from './lines.ts';

/** Punctuation must not begin a line nor end it, and takes its neighbour along to the next. */
const SLACK = 1;

/**
 * Whether a line is followed by the next only because it was full.
 * @param room width that the text may take
 */
export function isFull(line: Line, next: Line, room: number): boolean {
  const [first] = next.words;
  if (first === undefined) return false;
  // Two figures below each other must not become one: they get no slack.
  const isFigure = isDigit(line.text.at(-1)) && isDigit(first.text[0]);
  const slack = isFigure ? 0 : SLACK * line.size;
  return line.x1 - line.x0 + widthOfStart(first) + slack > room;
}

/** What cannot be parted from the first character of a word. */
function widthOfStart({ text, x0, x1, size }: Line['words'][number]): number {
  const start = /^[\x21-\x7e]+/.exec(text)?.[0] ?? '';
  return start === '' ? Math.min(size, x1 - x0) : ((x1 - x0) * start.length) / text.length;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[\d０-９]/.test(character);
}

/** The text of two lines that are one: Chinese takes no blank where it was broken, words do. */
export function joinTexts(left: string, right: string): string {
  const [before, after] = [left.at(-1) ?? '', right.at(0) ?? ''];
  const isWord = /[A-Za-z,;:.)]/.test(before) && /[A-Za-z(]/.test(after);
  return isWord ? `${left} ${right}` : left + right;
}
