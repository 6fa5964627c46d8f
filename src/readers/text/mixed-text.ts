/**
 * Text pasted together from files of different encodings: lines in UTF-8 among lines in GB18030. Lines end at a
 * line feed in both, and no second half of a GB18030 character is one.
 */
import { scoreText } from './text-score.ts';

const LINE_FEED = 0x0a;
/** A line is read otherwise than most only where it then reads this much better. */
const LEAST_GAIN = 0.1;

/** @returns null where the file is of one encoding */
export function decodeMixed(bytes: Uint8Array): string | null {
  // Few lines of one encoding are valid in the other: nearly all files are told by this alone.
  const valid = new Set<boolean>();
  for (const line of linesOf(bytes)) {
    const isValid = isUtf8(line);
    if (isValid !== null) valid.add(isValid);
    if (valid.size === 2) return decodeLines(bytes);
  }
  return null;
}

function decodeLines(bytes: Uint8Array): string | null {
  const lines = Array.from(linesOf(bytes), readLine);
  const isMixed = [true, false].every((each) => lines.some((line) => line.isUtf8 === each));
  return isMixed ? lines.map(({ text }) => text).join('') : null;
}

/** By the lengths that the first bytes of characters announce (RFC 3629 §3); null for plain ASCII. */
function isUtf8(line: Uint8Array): boolean | null {
  let [left, isPlain] = [0, true];
  for (const byte of line) {
    if (byte < 0x80 && left === 0) continue;
    isPlain = false;
    const isFollowing = byte >= 0x80 && byte < 0xc0;
    if (isFollowing !== left > 0) return false;
    if (isFollowing) left--;
    else if (byte >= 0xc2 && byte < 0xf5) left = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    else return false;
  }
  return isPlain ? null : left === 0;
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    yield bytes.subarray(start, end + 1);
    start = end + 1;
  }
  yield bytes.subarray(start);
}

interface Line {
  readonly text: string;
  /** Null for one of plain ASCII. */
  readonly isUtf8: boolean | null;
}

const gb18030 = new TextDecoder('gb18030');
const utf8 = new TextDecoder('utf-8');

function readLine(line: Uint8Array): Line {
  const isValid = isUtf8(line);
  const own = utf8.decode(line);
  if (isValid === null) return { text: own, isUtf8: null };
  const chinese = gb18030.decode(line);
  const gain = scoreText(own) - scoreText(chinese);
  return gain > (isValid ? -LEAST_GAIN : 0)
    ? { text: own, isUtf8: true }
    : { text: chinese, isUtf8: false };
}
