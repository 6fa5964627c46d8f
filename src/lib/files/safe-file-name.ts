/** Names of files and folders that every system takes (those of Windows are the strictest). */

const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\\/:*?"<>|\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Surrogate}]/gu;
/** Devices of Windows, whatever extension follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|\.)/i;
/** Most systems take 255 bytes; a Chinese character has three. */
const MOST_BYTES = 180;
const LONGEST_EXTENSION = 10;
const UNNAMED = '未命名';

/** A name with its extension, which stays when the name is cut; blanks and dots at its ends go. */
export function safeFileName(name: string): string {
  const clean = trimEnds(name.replace(FORBIDDEN, ''));
  const dot = clean.lastIndexOf('.');
  const hasExtension = dot > 0 && clean.length - dot <= LONGEST_EXTENSION;
  const extension = hasExtension ? clean.slice(dot) : '';
  const base = trimEnds(cut(hasExtension ? clean.slice(0, dot) : clean, MOST_BYTES));
  const named = base === '' ? UNNAMED : base;
  return (RESERVED.test(named) ? `_${named}` : named) + extension;
}

/** The same name, or with a number, so that none of `taken` is the same: systems do not tell upper from lower case. */
export function unlikeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const at = dot > 0 && name.length - dot <= LONGEST_EXTENSION ? dot : name.length;
  let unlike = name;
  for (let number = 2; taken.has(keyOf(unlike)); number++) {
    unlike = `${name.slice(0, at)}（${number}）${name.slice(at)}`;
  }
  taken.add(keyOf(unlike));
  return unlike;
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function trimEnds(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

function cut(name: string, most: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const sign of name) {
    bytes += encoder.encode(sign).length;
    if (bytes > most) return kept;
    kept += sign;
  }
  return kept;
}
