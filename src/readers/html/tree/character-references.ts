/** References to characters in the text of a page: `&nbsp;`, `&#160;`. The few that pages are full of are known here. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['middot', '·'],
  ['copy', '©'],
  ['times', '×'],
]);

const REFERENCE = /&(?:([a-z]+);|#(\d{2,5});|(?![a-z\d#]))/gi;
/** What the names begin with that need no semicolon behind them. */
const BARE =
  'a[acegmrtu]|br|c[ceou]|d[ei]|e[acgtu]|fr|gt|i[acegqu]|l[at]|m[ai]|n[bot]|o[acgrstu]|p[alo]|quo|r[ae]|s[ehuz]|t[hi]|u[acgmu]|y[aeu]';
/** In a value `&page=2` is no reference, whatever its name, and `&&isShown` has a name that is none. */
const REFERENCE_IN_VALUE = new RegExp(
  `&(?:([a-z]+);|#(\\d{2,5});|(?![a-z\\d#])|(?=[a-z\\d]+=)|(?!${BARE})(?=[a-z\\d]+(?![a-z\\d;])))`,
  'gi',
);

/**
 * @param isValue of an attribute
 * @returns the text with its references resolved; null where one is not known
 */
export function plainReferences(text: string, isValue = false): string | null {
  if (!text.includes('&')) return text;
  let plain = '';
  let done = 0;
  for (const found of text.matchAll(isValue ? REFERENCE_IN_VALUE : REFERENCE)) {
    const between = text.slice(done, found.index);
    const character = characterOf(found[1], found[2]);
    if (character === null || between.includes('&')) return null;
    plain += between + character;
    done = found.index + found[0].length;
  }
  const rest = text.slice(done);
  return rest.includes('&') ? null : plain + rest;
}

function characterOf(name: string | undefined, number: string | undefined): string | null {
  if (name !== undefined) return NAMED.get(name) ?? null;
  return number === undefined ? '&' : plainCharacter(Number(number));
}

/** Of the codes of controls some mean others, and halves of characters mean none (HTML 13.2.5.80). */
function plainCharacter(code: number): string | null {
  const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
  return isPlain ? String.fromCharCode(code) : null;
}
