/** What a file to save is called: a name that every system takes and that no system reads as a path. */
import { cutEnd } from '../cut-end.ts';

interface Limits {
  /** Bytes in UTF-8, extension and all. */
  readonly most?: number;
  /** What one without any sign that can stand in a name is called. */
  readonly unnamed?: string;
}

/** @param name as its export gives it, agencies and all; @param extension without dot; '' = none */
export function fileName(
  name: string,
  extension: string,
  { most = MOST_BYTES, unnamed = '_' }: Limits = {},
): string {
  const plain = trimEnds(name.replace(FORBIDDEN, '').replace(/\s+/g, ' '));
  const short = trimEnds(cutTo(most - extension.length - 1, plain));
  const safe = short === '' ? unnamed : RESERVED.test(short) ? `_${short}` : short;
  const ending = trimEnds(extension.replace(FORBIDDEN, ''));
  return ending === '' ? safe : `${safe}.${ending}`;
}

/** Of a name in UTF-8, on Linux and macOS; Windows allows as many UTF-16 units, which are fewer. */
const MOST_BYTES = 255;

/** What some file system refuses, and what nobody sees: orders of writing show `fdp.exe` as `exe.pdf`. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u0008\u000E-\u001F\u007F-\u009F\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Devices of Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Windows drops dots and blanks at the end; a dot at the start hides a file elsewhere. */
function trimEnds(name: string): string {
  return cutEnd(name.replace(/^[. ]+/, ''), /[. ]/);
}

function cutTo(bytes: number, name: string): string {
  const encoder = new TextEncoder();
  let left = bytes;
  let cut = '';
  for (const character of name) {
    left -= encoder.encode(character).length;
    if (left < 0) return cut;
    cut += character;
  }
  return cut;
}
