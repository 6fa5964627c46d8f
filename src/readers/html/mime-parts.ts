/**
 * Messages of many parts (RFC 2046 §5.1) → their parts, those of nested messages among them. Parts are
 * cut out by bytes: text in any encoding and binary files stay as they were sent.
 */
import { readContentType, readHeaders, readId } from './mime-headers.ts';

export interface MimePart {
  /** In lower case, e.g. `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  /** Content-ID without its brackets. */
  readonly id: string | null;
  /** The address that the part was saved from (RFC 2557 §4). */
  readonly location: string | null;
  /** Content-Transfer-Encoding, in lower case. */
  readonly transfer: string;
  /** As sent. */
  readonly body: Uint8Array;
  /** False when the message ends before the delimiter that must follow. */
  readonly isWhole: boolean;
}

export interface MimeMessage {
  readonly parts: readonly MimePart[];
  /** Content-IDs that a message names as the part to begin with (RFC 2387 §3.2). */
  readonly starts: readonly string[];
  /** The address of the whole message. */
  readonly location: string | null;
}

const DEEPEST = 8;
const MOST_PARTS = 20_000;
/** No header is longer. */
const MOST_HEADER_BYTES = 256 * 1024;
const LINE_FEED = 10;
const RETURN = 13;
const DASH = 0x2d;
/** Blanks, line ends and a byte order mark, where an editor has left them in front. */
const BEFORE_HEADERS: ReadonlySet<number> = new Set([9, LINE_FEED, RETURN, 32, 0xef, 0xbb, 0xbf]);

export function readMime(bytes: Uint8Array): MimeMessage {
  const parts: MimePart[] = [];
  const starts: string[] = [];
  const collect = (source: Uint8Array, isWhole: boolean, depth: number): void => {
    const { headers, body } = parseEntity(source);
    const { type, parameters } = readContentType(headers.get('content-type'));
    const boundary = parameters.get('boundary') ?? '';
    if (type.startsWith('multipart/') && boundary !== '' && depth < DEEPEST) {
      const start = readId(parameters.get('start'));
      if (start !== null) starts.push(start);
      for (const inner of splitParts(body, boundary)) {
        if (parts.length < MOST_PARTS) collect(inner.bytes, inner.isWhole, depth + 1);
      }
      return;
    }
    parts.push({
      type,
      charset: parameters.get('charset') ?? null,
      id: readId(headers.get('content-id')),
      location: headers.get('content-location') ?? null,
      transfer: headers.get('content-transfer-encoding')?.toLowerCase() ?? '',
      body,
      isWhole,
    });
  };
  const message = bytes.subarray(bytes.findIndex((byte) => !BEFORE_HEADERS.has(byte)));
  collect(message, true, 0);
  const { headers } = parseEntity(message);
  const location = headers.get('content-location') ?? headers.get('snapshot-content-location');
  return { parts, starts, location: location ?? null };
}

/** The header ends at the first empty line, which may be the very first. */
function parseEntity(bytes: Uint8Array): {
  readonly headers: ReturnType<typeof readHeaders>;
  readonly body: Uint8Array;
} {
  let start = 0;
  while (start < Math.min(bytes.length, MOST_HEADER_BYTES)) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (end === start || (end === start + 1 && bytes[start] === RETURN)) break;
    start = end + 1;
  }
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, start));
  const feed = bytes.indexOf(LINE_FEED, start);
  return { headers: readHeaders(text), body: bytes.subarray(feed < 0 ? bytes.length : feed + 1) };
}

interface Slice {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** What stands between the delimiter lines; before the first and after the last is for no one to read. */
function splitParts(body: Uint8Array, boundary: string): Slice[] {
  const slices: Slice[] = [];
  let start: number | null = null;
  for (let line = 0; line < body.length;) {
    const feed = body.indexOf(LINE_FEED, line);
    const next = feed < 0 ? body.length : feed + 1;
    const mark = body[line] === DASH ? delimiterAt(body, line, { next, boundary }) : null;
    if (mark !== null) {
      if (start !== null) {
        slices.push({ bytes: body.subarray(start, endBefore(body, start, line)), isWhole: true });
      }
      start = mark === 'close' ? null : next;
      if (mark === 'close') break;
    }
    line = next;
  }
  if (start !== null) slices.push({ bytes: body.subarray(start), isWhole: false });
  return slices;
}

function delimiterAt(
  body: Uint8Array,
  line: number,
  { next, boundary }: { readonly next: number; readonly boundary: string },
): 'open' | 'close' | null {
  if (body[line + 1] !== DASH || next - line > boundary.length + 100) return null;
  const text = new TextDecoder('latin1').decode(body.subarray(line + 2, next));
  if (!text.startsWith(boundary)) return null;
  const rest = text.slice(boundary.length).trim();
  return rest === '' ? 'open' : rest === '--' ? 'close' : null;
}

/** The line end before a delimiter belongs to the delimiter. */
function endBefore(body: Uint8Array, start: number, delimiter: number): number {
  let end = delimiter;
  if (end > start && body[end - 1] === LINE_FEED) end--;
  if (end > start && body[end - 1] === RETURN) end--;
  return end;
}
