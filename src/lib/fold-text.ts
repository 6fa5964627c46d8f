/**
 * Folds printed Chinese so that two prints of the same label compare equal: compatibility forms
 * (Unicode NFKC), traditional characters of the field's vocabulary, white space and punctuation.
 */
import { findBracketedMarks, isReferenceMark } from './reference-marks.ts';
import { simplify, toSimplified } from './simplified.ts';

/** Folded text and, for each of its characters, where that character began in the original. */
export interface FoldedText {
  readonly text: string;
  /** `starts[i]` = index in the original of folded character `i`; one more entry closes the last. */
  readonly starts: readonly number[];
}

const DROPPED = /[\s\p{P}\p{S}\p{C}]/u;
const IDEOGRAPHS = { first: 0x4e00, last: 0x9fff };
const DIGITS = { first: 0x30, last: 0x39 };
/** What stands beside ideographs and digits: nearly always a bracket or a stop, which folding drops. */
const OTHERS = /[^\d\u4e00-\u9fff]+/g;
const USUAL_OTHERS = /[ \t\n()（）、，。：；.,:;“”《》/-]+/g;
const WITHOUT_OTHERS = /^[\d\u4e00-\u9fff]*$/;

/** Folds a label for comparison: NFKC, simplified, without white space, punctuation or symbols. */
export function foldLabel(text: string): string {
  if (findBracketedMarks(text).length > 0) return foldWithMap(text).text;
  const bare = text.replace(USUAL_OTHERS, '');
  return simplify(WITHOUT_OTHERS.test(bare) ? bare : text.replace(OTHERS, foldOthers));
}

function foldOthers(others: string): string {
  let folded = '';
  for (const symbol of others) for (const part of plainParts(symbol)) folded += part;
  return folded;
}

/** As `foldLabel`, and says where each folded character stood in the original. */
export function foldWithMap(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  let index = 0;
  const marks = findBracketedMarks(text);
  let next = 0;
  for (const symbol of text) {
    if (index >= (marks[next]?.[1] ?? Infinity)) next++;
    const isMark = index >= (marks[next]?.[0] ?? Infinity);
    for (const part of isMark ? '' : plainParts(symbol)) {
      folded += part;
      for (let unit = 0; unit < part.length; unit++) starts.push(index);
    }
    index += symbol.length;
  }
  starts.push(index);
  return { text: folded, starts };
}

/** What is left of one printed character; nearly all are ideographs or digits and need no look-up. */
function plainParts(symbol: string): readonly string[] | string {
  const code = symbol.charCodeAt(0);
  if (code >= IDEOGRAPHS.first && code <= IDEOGRAPHS.last) return toSimplified(symbol);
  if (code >= DIGITS.first && code <= DIGITS.last) return symbol;
  // ¹ and ① beside a label refer to a note; NFKC would make digits of them.
  if (isReferenceMark(symbol)) return '';
  return [...symbol.normalize('NFKC')].filter((part) => !DROPPED.test(part)).map(toSimplified);
}

const SPACES = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** Removes every kind of white space, the zero-width ones too: 「自 然 人」 → 「自然人」. */
export function removeSpaces(text: string): string {
  return text.replace(SPACES, '');
}
