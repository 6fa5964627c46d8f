/** Style sheets as blocks in braces, and rules within rules (CSS Nesting 1). */
import { gather } from '../../../lib/gather.ts';
import { splitList } from './css-selector.ts';

export interface CssBlock {
  /** Selectors, or an at-rule with its condition. */
  readonly prelude: string;
  readonly inner: string;
}

/** Lists of selectors in lists multiply, and so does `&` their length: beyond this no page goes. */
const MOST_SELECTORS = 40;
const MOST_LENGTH = 300;

/** @returns the blocks of a text, and what stands outside of them: the declarations of the rule around */
export function splitBlocks(text: string): {
  readonly own: string;
  readonly blocks: readonly CssBlock[];
} {
  const blocks: CssBlock[] = [];
  const own: string[] = [];
  let [at, depth, open] = [0, 0, 0];
  const take = (end: number): void => {
    const before = text.slice(at, open);
    const from = before.lastIndexOf(';') + 1;
    own.push(before.slice(0, from));
    blocks.push({ prelude: before.slice(from).trim(), inner: text.slice(open + 1, end) });
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece === '{') {
      if (depth++ === 0) open = index;
    } else if (piece === '}') {
      if (depth === 0) at = index + 1;
      else if (--depth === 0) {
        take(index);
        at = index + 1;
      }
    }
  }
  // The end of the text closes what is open (CSS Syntax 3, §5.4).
  if (depth > 0) take(text.length);
  else own.push(text.slice(at));
  return { own: own.join(''), blocks };
}

/** Braces, and strings that may hold some: a string ends with its line at the latest. */
const PIECE = /[{}]|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/g;

/** A rule within a rule is about what stands below it, or where it says `&`. */
export function nestSelectors(prelude: string, outer: readonly string[] | null): string[] {
  const own = splitList(prelude);
  if (outer === null) return own;
  const isShort = (each: string): boolean => each.length <= MOST_LENGTH;
  return gather(own.filter(isShort).slice(0, MOST_SELECTORS), (each) =>
    outer.map((around) =>
      each.includes('&') ? each.replaceAll('&', around.trim()) : `${around} ${each.trim()}`,
    ),
  )
    .filter(isShort)
    .slice(0, MOST_SELECTORS);
}

/** Rules of `@scope (x)` are about what stands in x. */
export function scopeOf(prelude: string): string {
  return /^@scope\s*\(([^()]*)\)/i.exec(prelude)?.[1] ?? '';
}
