/** What holds inside a group of RTF and ends with it. */
import type { Look } from '../seen/seen-runs.ts';
import type { TextFont } from './rtf-codepages.ts';
import type { Destination } from './rtf-destinations.ts';

export interface RtfState {
  destination: Destination;
  /** The destination around `\upr`, whose second half, in Unicode, is read instead of the first. */
  beforeUpr: Destination | null;
  font: TextFont | null;
  /** The font of double-byte characters, for text whose own font names no character set. */
  wideFont: TextFont | null;
  /** The next font word is about that of double-byte characters (`\dbch`), or another class of them. */
  fontClass: 'wide' | 'other';
  isHidden: boolean;
  isDeleted: boolean;
  isStruck: boolean;
  shift: Look['shift'];
  /** In the result of a field that prints the mark of a note, raised or not. */
  isNoteMark: boolean;
  /** Index into the table of colours; 0: the usual one. */
  color: number;
  /** Of the shading of text, or of its highlighting. */
  ground: number;
  /** Of the shading of the paragraph. */
  paragraphGround: number;
  /** Half points. */
  size: number;
  /** Bytes behind each `\u` for programs without Unicode. */
  fallbackBytes: number;
  isInTable: boolean;
  /** Of tables in tables; 0 where only `\intbl` tells. */
  nesting: number;
  /** Of the list that the paragraph is an item of; 0 where it is none. */
  list: number;
  /** From 0. */
  listLevel: number;
  /** Row definitions here are those of a table in a table. */
  isNestedRow: boolean;
}

/** Half points, where nothing is said (RTF 1.9, `\\fs`). */
const USUAL_SIZE = 24;

export const FIRST_STATE: RtfState = {
  destination: 'text',
  beforeUpr: null,
  font: null,
  wideFont: null,
  fontClass: 'other',
  isHidden: false,
  isDeleted: false,
  isStruck: false,
  shift: 'none',
  isNoteMark: false,
  color: 0,
  ground: 0,
  paragraphGround: 0,
  size: USUAL_SIZE,
  fallbackBytes: 1,
  isInTable: false,
  nesting: 0,
  list: 0,
  listLevel: 0,
  isNestedRow: false,
};

/** Deeper tables are damage. */
const DEEPEST_TABLE = 30;

/** How many tables a paragraph stands in. */
export function depthOf({ isInTable, nesting }: RtfState): number {
  return Math.min(Math.max(nesting, isInTable ? 1 : 0), DEEPEST_TABLE);
}
