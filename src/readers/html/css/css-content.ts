/** Text that a page does not hold but its style sheets print (CSS 2.2 §12.2). */
import type { Declarations } from './css-declarations.ts';
import type { StyleSheets } from './style-sheet.ts';
import type { Element } from '../tree/nodes.ts';

/** Quotes that are never closed are looked for again and again, so no further than this. */
const LONGEST = 1000;

export interface Generated {
  /** '' for pictures and counters. */
  readonly text: string;
  readonly declared: Declarations;
}

/** What a rule puts before or behind an element (`content`), and how it looks; null for nothing. */
export function generatedBy(
  element: Element,
  place: 'before' | 'after',
  sheets: StyleSheets,
): Generated | null {
  const rules = sheets.findGenerated(element, place);
  const declared: Declarations = Object.assign({}, ...rules.usual, ...rules.important);
  const content = declared['content'];
  if (content === undefined || declared['display'] === 'none') return null;
  const parts = content
    .slice(0, LONGEST)
    .matchAll(
      /"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)|'((?:[^'\\]|\\[\s\S])*)(?:'|\\?$)|attr\(\s*([\w-]+)\s*\)/g,
    );
  const text = [...parts]
    .map(([, double, single, name]) =>
      name === undefined
        ? unescape(double ?? single ?? '')
        : (element.attrs.find((each) => each.name === name)?.value ?? ''),
    )
    .join('');
  return { text, declared };
}

/** `\201C` is a character by its number (CSS Syntax 4.3.7). */
function unescape(text: string): string {
  return text.replaceAll(
    /\\(?:([\da-f]{1,6})\s?|(.))/gi,
    (_match, code?: string, plain?: string) =>
      code === undefined
        ? (plain ?? '')
        : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
}
