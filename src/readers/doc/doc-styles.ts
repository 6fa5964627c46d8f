/**
 * The style sheet ([MS-DOC] 2.9.271 STSH), for what styles hand down to text: the list that numbers a
 * heading, and hidden characters.
 */
import { NOTHING, sliceOf, u16 } from './doc-bytes.ts';

export interface Style {
  /** Number of the style it is based on; none is 0xFFF. */
  readonly base: number;
  readonly paragraph: Uint8Array;
  readonly characters: Uint8Array;
}

const KINDS = { paragraph: 1, character: 2, numbering: 4 } as const;
/** Styles can be nested no deeper ([MS-DOC] 2.9.260). */
const DEEPEST = 11;

/** Styles by number; slots may be empty. */
export function readStyles(stsh: Uint8Array): readonly (Style | undefined)[] {
  const headSize = u16(stsh, 0);
  const count = u16(stsh, 2);
  const baseSize = u16(stsh, 4);
  const styles: (Style | undefined)[] = [];
  let at = 2 + headSize;
  for (let i = 0; i < count && at + 2 <= stsh.length; i++) {
    const size = u16(stsh, at);
    const std = sliceOf(stsh, at + 2, size);
    styles.push(std.length === 0 ? undefined : readStyle(std, baseSize));
    at += 2 + size + (size % 2);
  }
  return styles;
}

/** [MS-DOC] 2.9.258 STD: fixed part, name, then the lists of modifiers, each padded to even. */
function readStyle(std: Uint8Array, baseSize: number): Style {
  const kind = u16(std, 2) & 0xf;
  const base = u16(std, 2) >>> 4;
  const first = baseSize + 2 + (u16(std, baseSize) + 1) * 2;
  const firstList = sliceOf(std, first + 2, u16(std, first));
  const second = first + 2 + firstList.length + (firstList.length % 2);
  const secondList = sliceOf(std, second + 2, u16(std, second));
  const withoutNumber = (list: Uint8Array): Uint8Array => list.subarray(Math.min(2, list.length));
  if (kind === KINDS.character) return { base, paragraph: NOTHING, characters: firstList };
  if (kind === KINDS.numbering) {
    return { base, paragraph: withoutNumber(firstList), characters: NOTHING };
  }
  if (kind !== KINDS.paragraph) return { base, paragraph: NOTHING, characters: NOTHING };
  return { base, paragraph: withoutNumber(firstList), characters: secondList };
}

/** A style and those it is based on, the farthest first. */
export function styleChain(styles: readonly (Style | undefined)[], number: number): Style[] {
  const chain: Style[] = [];
  let style = styles[number];
  while (style !== undefined && chain.length < DEEPEST) {
    chain.unshift(style);
    style = styles[style.base];
  }
  return chain;
}
