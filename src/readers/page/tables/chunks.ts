/** A line → chunks of text that stand apart from each other as the cells of a table do. */
import type { Line, Word } from '../flow/lines.ts';
import type { Box } from '../paint/matrix.ts';
import { uniteBoxes } from '../paint/matrix.ts';

export interface Chunk extends Box {
  readonly text: string;
  readonly isFigure: boolean;
}

/** A line with what stands apart in it. */
export interface ChunkedLine {
  readonly line: Line;
  readonly chunks: readonly Chunk[];
  /**
   * `figures`: a row; `heads`: words where the figures stand, a row of the header; `label`: words
   * beside the figures; `text`: anything else.
   */
  readonly role: 'figures' | 'heads' | 'label' | 'text';
}

/** In ems: blanks in running text are narrower; two figures are never one text, however near. */
const APART = { figures: 0.3, words: 0.6, other: 0.9 };
const FIGURE = /^[-+−－＋]?[\d０-９][\d０-９.,，．]*[%％]?$|^[-—–－_/／]+$|^#+$/;

export function chunksOf({ words }: Line): Chunk[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && !areApart(last, word)) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => {
    const text = group.map((word, index) => (index > 0 ? word.blank : '') + word.text).join('');
    return { ...uniteBoxes(group), text, isFigure: FIGURE.test(text) };
  });
}

function areApart(left: Word, right: Word): boolean {
  const figures = [left, right].filter(({ text }) => FIGURE.test(text)).length;
  const most = [APART.words, APART.other, APART.figures][figures] ?? APART.other;
  return right.x0 - left.x1 > most * Math.min(left.size, right.size);
}
