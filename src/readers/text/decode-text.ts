/**
 * Bytes → text. The order follows what Chinese files need: byte order mark, UTF-32, strict UTF-8, then the
 * likeliest of the declared charset, GB18030, Big5 and UTF-16 by how much of the result reads as
 * Chinese. Every GB label means GB18030 (WHATWG Encoding maps gb2312 to GBK, a subset).
 */
import { decodeMixed } from './mixed-text.ts';
import { scoreText } from './text-score.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** How much it reads like text: 1 for strict UTF-8, else about the share of usual characters. */
  readonly confidence: number;
}

/** Enough text to judge an encoding by. */
const SAMPLE_BYTES = 65_536;
/** A declared charset is believed unless another reads this much better. */
const DECLARED_BONUS = 0.1;
const CANDIDATES = ['gb18030', 'big5', 'utf-8', 'utf-16le', 'utf-16be'] as const;
type Encoding = (typeof CANDIDATES)[number];

/**
 * Decodes a text file or page.
 * @param findDeclared the charset that the file itself names (HTML meta), if any; asked only where the bytes do not tell
 */
export function decodeText(
  bytes: Uint8Array,
  findDeclared: () => string | null = () => null,
): DecodedText {
  const wide = findUtf32(bytes);
  if (wide !== null) return { text: decodeUtf32(bytes, wide), encoding: wide, confidence: 1 };
  const marked = findByteOrderMark(bytes);
  const sample = sampleOf(bytes);
  if (marked !== null) {
    const confidence = scoreText(decode(sample, marked));
    return { text: decode(bytes, marked), encoding: marked, confidence };
  }
  const strict = decodeStrictly(bytes) ?? (isStrictUtf8(sample) ? decode(bytes, 'utf-8') : null);
  if (strict !== null) {
    if (sample.every((byte) => byte < 128)) return decodeAscii(bytes, sample);
    return { text: strict, encoding: 'utf-8', confidence: 1 };
  }
  const wanted = normaliseLabel(findDeclared());
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score: scoreText(decode(sample, encoding)) + (encoding === wanted ? DECLARED_BONUS : 0),
  }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  const { encoding, score } = best;
  const isLikely = encoding === 'gb18030' || encoding === 'utf-8';
  const mixed = isLikely ? decodeMixed(bytes) : null;
  return { text: mixed ?? decode(bytes, encoding), encoding, confidence: score };
}

/** From the first byte that tells: pages begin with long style sheets in ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  const start = first < SAMPLE_BYTES || first === bytes.length ? 0 : first - (first % 4);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

type Utf32 = 'utf-32le' | 'utf-32be';
/** Characters that must all look like UTF-32 where no mark says so. */
const UTF32_SAMPLE = 64;

/** By its mark, else by the zeros above every character; UTF-16 of the same would be full of NUL. */
function findUtf32(bytes: Uint8Array): Utf32 | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return 'utf-32le';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be';
  const count = Math.min(Math.floor(bytes.length / 4), UTF32_SAMPLE);
  if (count < 4) return null;
  const isZero = (at: number): boolean => {
    for (let i = at; i < count * 4; i += 4) if (bytes[i] !== 0) return false;
    return true;
  };
  if (isZero(3) && isZero(2) && !isZero(0)) return 'utf-32le';
  return isZero(0) && isZero(1) && !isZero(3) ? 'utf-32be' : null;
}

/** No engine decodes it. */
function decodeUtf32(bytes: Uint8Array, encoding: Utf32): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    if (code !== 0xfeff || at > 0) text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/** ASCII bytes are UTF-8, unless every second one is NUL (UTF-16 of plain Latin text). */
function decodeAscii(bytes: Uint8Array, sample: Uint8Array): DecodedText {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const isWide = Math.max(even, odd) >= sample.length / 4;
  const encoding = !isWide ? 'utf-8' : even > odd ? 'utf-16be' : 'utf-16le';
  return { text: decode(bytes, encoding), encoding, confidence: 1 };
}

/** The charset that a page's head names: `<meta charset>` or the http-equiv form. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^<>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1] ?? null;
}

function findByteOrderMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes that are UTF-8 throughout; null for any others. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

/** Strict UTF-8, forgiving only a character cut by the end of the sample. */
function isStrictUtf8(sample: Uint8Array): boolean {
  for (let cut = 0; cut < 4 && cut < sample.length; cut++) {
    if (decodeStrictly(sample.subarray(0, sample.length - cut)) !== null) return true;
  }
  return false;
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function normaliseLabel(label: string | null): Encoding | null {
  if (label === null) return null;
  const plain = label.toLowerCase();
  if (/^(?:gb|cp936|x-gbk|ms936|windows-936)/.test(plain)) return 'gb18030';
  if (/^(?:big5|cp950|x-big5)/.test(plain)) return 'big5';
  if (/^utf-?8/.test(plain)) return 'utf-8';
  if (/^utf-?16be/.test(plain)) return 'utf-16be';
  return /^utf-?16/.test(plain) ? 'utf-16le' : null;
}
