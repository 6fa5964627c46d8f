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
  const at: number[] = [];
  for (let index = 0; index < prose.length; index++)
    if (PLAIN[prose.charCodeAt(index)] !== 0) at.push(index);
  return { text: plainProse(prose), at };
}

/** The text alone: put together from stretches that stay as they are. */
export function plainProse(prose: string): string {
  let text = '';
  let from = 0;
  for (let index = 0; index < prose.length; index++) {
    const code = prose.charCodeAt(index);
    const plain = PLAIN[code] ?? 0;
    if (plain !== 0 && plain === code) continue;
    text += prose.slice(from, index);
    if (plain !== 0) text += String.fromCharCode(plain);
    from = index + 1;
  }
  return text + prose.slice(from);
}
