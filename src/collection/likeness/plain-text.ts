/** Prose without blanks, punctuation and symbols, which every program sets in its own way. */

export interface PlainText {
  readonly text: string;
  /** Where each of its characters stood. */
  readonly at: readonly number[];
}

/** Code of each character as it is compared, full-width ones as plain ones, small letters; 0 = dropped. */
const PLAIN = new Uint16Array(0x10000);
const KEPT = [
  ['0', '9'],
  ['a', 'z'],
  ['〇', '〇'],
  // Ideographs, halves of the rare ones, and those of old code pages.
  ['\u3400', '\u9fff'],
  ['\ud800', '\udfff'],
  ['\uf900', '\ufaff'],
] as const;
const FULL_WIDTH = '０'.charCodeAt(0) - '0'.charCodeAt(0);
const SMALL = 'a'.charCodeAt(0) - 'A'.charCodeAt(0);

for (const [first, last] of KEPT)
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) PLAIN[code] = code;
for (const [first, last] of [KEPT[0], KEPT[1]])
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
    PLAIN[code + FULL_WIDTH] = code;
    if (first === 'a') {
      PLAIN[code - SMALL] = code;
      PLAIN[code - SMALL + FULL_WIDTH] = code;
    }
  }

export function plainText(prose: string): PlainText {
  const codes = new Uint16Array(prose.length);
  const at: number[] = [];
  for (let index = 0; index < prose.length; index++) {
    const code = PLAIN[prose.charCodeAt(index)] ?? 0;
    if (code === 0) continue;
    codes[at.length] = code;
    at.push(index);
  }
  return { text: decode(codes.subarray(0, at.length)), at };
}

/** A function takes so many arguments in every engine. */
const AT_ONCE = 8192;

function decode(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += AT_ONCE)
    text += String.fromCharCode(...codes.subarray(from, from + AT_ONCE));
  return text;
}
