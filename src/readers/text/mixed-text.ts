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
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lines: string[] = [];
  let [utf8, others] = [0, 0];
  for (const line of linesOf(bytes)) {
    const read = readLine(line, strict);
    if (read.isUtf8 === true) utf8++;
    else if (read.isUtf8 === false) others++;
    lines.push(read.text);
  }
  return utf8 > 0 && others > 0 ? lines.join('') : null;
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

function readLine(line: Uint8Array, strict: TextDecoder): Line {
  if (line.every((byte) => byte < 0x80)) return { text: utf8.decode(line), isUtf8: null };
  const chinese = gb18030.decode(line);
  const own = strictly(line, strict) ?? utf8.decode(line);
  const isUtf8 = scoreText(own) > scoreText(chinese) + (own.includes('\ufffd') ? 0 : -LEAST_GAIN);
  return { text: isUtf8 ? own : chinese, isUtf8 };
}

function strictly(line: Uint8Array, decoder: TextDecoder): string | null {
  try {
    return decoder.decode(line);
  } catch {
    return null;
  }
}
