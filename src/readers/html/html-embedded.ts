/**
 * Pages whose text stands in no element: as a string of a script that writes it, or escaped in a hidden text
 * field that a script copies it from. A page that shows tables of its own is read as it stands.
 */
import { gather } from '../../lib/gather.ts';
import { elementsBelow, textOf } from './tree/nodes.ts';
import type { Element } from './tree/nodes.ts';

/** Markup worth reading: shorter strings are templates of menus and the like. */
const LEAST_LENGTH = 400;
/** How many such places one page is searched for. */
const MOST_PLACES = 20;
const TABLE = /<t(?:able|r|d)\b/i;
const STRINGS = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|`((?:[^`\\]|\\[\s\S])*)`/y;
const QUOTE = /["'`]/g;
/** Each quote that nothing closes is followed to the end of the script. */
const MOST_UNCLOSED = 50;
const HOLDERS = new Set(['script', 'textarea', 'xmp', 'template', 'noscript']);

/** Markup with tables, in the order of the page. */
export function findEmbedded(roots: readonly Element[]): string[] {
  const found: string[] = [];
  for (const element of gather(roots, elementsBelow)) {
    if (!HOLDERS.has(element.tagName) || found.length >= MOST_PLACES) continue;
    const text = textOf(element);
    found.push(...(element.tagName === 'script' ? stringsOf(text) : [text]).filter(isMarkup));
  }
  return found;
}

function isMarkup(text: string): boolean {
  return text.length >= LEAST_LENGTH && TABLE.test(text);
}

/** The longer strings of a script, as they are when it runs; pieces that it adds up are one. */
function stringsOf(script: string): string[] {
  if (!TABLE.test(script.replaceAll('\\u003c', '<').replaceAll('\\x3c', '<'))) return [];
  const strings: string[] = [];
  let end = -1;
  for (const found of literalsOf(script)) {
    const text = unescapeString(found[1] ?? found[2] ?? found[3] ?? '');
    const isAdded = end >= 0 && /^\s*\+\s*$/.test(script.slice(end, found.index));
    if (isAdded) strings[strings.length - 1] += text;
    else strings.push(text);
    end = found.index + found[0].length;
  }
  return strings;
}

function literalsOf(script: string): RegExpExecArray[] {
  const literals: RegExpExecArray[] = [];
  let unclosed = 0;
  QUOTE.lastIndex = 0;
  while (unclosed < MOST_UNCLOSED) {
    const quote = QUOTE.exec(script);
    if (quote === null) break;
    STRINGS.lastIndex = quote.index;
    const found = STRINGS.exec(script);
    if (found === null) unclosed++;
    else {
      literals.push(found);
      QUOTE.lastIndex = STRINGS.lastIndex;
    }
  }
  return literals;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  f: '',
  v: '',
};

function unescapeString(text: string): string {
  return text
    .replaceAll(/\\(?:[ux]([\da-f]{4}|[\da-f]{2})|[\s\S])/gi, (escape, code?: string) =>
      code === undefined
        ? (ESCAPES[escape.slice(1)] ?? escape.slice(1))
        : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll('\0', ''); // a browser drops it
}
