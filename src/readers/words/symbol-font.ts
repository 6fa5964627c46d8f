/**
 * Characters of the symbol fonts, whose codes mean pictures: those that stand for digits, signs and
 * ticks become the real characters. Codes may be given in the private use area (F000–F0FF).
 */

const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '-',
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
};

/** Codes whose meaning in Symbol is the ASCII one: digits and the signs around figures. */
const SYMBOL_ASCII = /[0-9 !#%&()+,./:;<=>?[\]{|}_]/;

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0xa8: '□',
  0xd8: '➢',
  0xfb: '×',
  0xfc: '√',
  0xfd: '☒',
  0xfe: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '×',
  0x50: '√',
  0x51: '☒',
  0x52: '☑',
  0xa3: '□',
};

/** Series of numbers in a disc: the code of 0 or of 1, and the character of that number. */
const WINGDINGS_DISCS = [
  { first: 0x81, character: 0x2460 },
  { first: 0x8c, character: 0x2776 },
] as const;
const WINGDINGS_2_DISCS = [
  { first: 0x6a, character: 0x2460 },
  { first: 0x75, character: 0x2776 },
] as const;

/** @param code as the file gives it, private use or not */
export function readSymbol(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const plain = low > 0 && low <= 0x10ffff ? String.fromCodePoint(low) : '';
  const name = font.trim().toLowerCase();
  const original = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  if (name === 'symbol') return SYMBOL[low] ?? (SYMBOL_ASCII.test(plain) ? plain : original);
  if (name === 'wingdings') return WINGDINGS[low] ?? findDisc(WINGDINGS_DISCS, low) ?? original;
  if (name === 'wingdings 2')
    return WINGDINGS_2[low] ?? findDisc(WINGDINGS_2_DISCS, low) ?? original;
  return /^(?:wingdings|webdings)/.test(name) ? original : plain;
}

function findDisc(
  series: readonly { readonly first: number; readonly character: number }[],
  code: number,
): string | null {
  const found = series.find(({ first }) => code >= first && code < first + 10);
  return found === undefined ? null : String.fromCodePoint(found.character + code - found.first);
}
