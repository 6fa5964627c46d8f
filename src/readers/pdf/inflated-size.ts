/**
 * What the compressed streams of a PDF unpack to, looked at before pdf.js does: a megabyte can hold a
 * gigabyte, which it would unpack whole, and a few bytes a table without end. Where it cannot be told which
 * streams are tables, one that does not begin like one is left to the limits of memory and time.
 */
import { Inflate, inflateSync } from 'fflate';
import { OverBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { CodeRanges } from './code-ranges.ts';

/** Deflate packs so much to one at best (RFC 1951: 258 bytes for two bits). */
const MOST_PACKED = 1032;
/** Smaller streams cannot reach the limit alone. */
const LEAST = 64 * 1024;
const STEP = 16 * 1024;
/** What tells the table of a font stands in its first line or two: of other streams no more is unpacked. */
const TABLE = /CIDInit|begin(?:cmap|codespace|bf|cid|notdef)/;
const HEAD = 160;
const PACKED_HEAD = 128;
/** Of a damaged table no more is looked at. */
const LONGEST_TABLE = 1024 * 1024;
/** A stream that is packed twice; no program writes it, and each layer multiplies. */
const PACKED_TWICE = /\/FlateDecode\s*\/FlateDecode/;
/** In the dictionary before a stream: it is a picture, a font or a list of objects, not a table. */
const OTHER_KIND = /\/(?:Subtype|Length1|ObjStm|XRef)\b/;
const LONGEST_DICTIONARY = 300;
/** Dictionaries in packed streams, or names with letters written as #54. */
const HIDES_NAMES = /\/ObjStm\b|\/[A-Za-z]{0,9}#[4-7][\dA-Fa-f]/;
const NAMED_TABLE = /\/(?:ToUnicode|Encoding|UseCMap)\s{0,9}(\d{1,9})\s{1,9}\d{1,5}\s{1,9}R/g;
const OBJECT_NUMBER = /(?:^|\s)(\d{1,9})\s{1,9}\d{1,5}\s{1,9}obj/;

/**
 * @param text the bytes, a character each
 * @throws OverBudget when they unpack to more than a file may
 * @throws PdfTooLargeError when a table in them has no end
 */
export function spendInflated(bytes: Uint8Array, text: string, budget: Budget): void {
  if (PACKED_TWICE.test(text)) budget.spend('bytes', budget.left('bytes') + 1);
  // Most files could not reach the limit with every byte of theirs.
  const canReach = bytes.length * MOST_PACKED > budget.left('bytes');
  const ranges = new CodeRanges();
  ranges.add(text);
  const isTable = tablesOf(text);
  for (let at = text.indexOf('stream'); at >= 0;) {
    const end = text.indexOf('endstream', at + 6);
    const last = end < 0 ? bytes.length : end;
    const data = bytes.subarray(startOf(bytes, at + 6), last);
    if (last - at >= LEAST) {
      if (canReach) unpack(data, (part) => budget.spend('bytes', part.length));
    } else if (isTable(objectBefore(text, at), data)) {
      ranges.add(tableIn(data, budget));
    }
    at = end < 0 ? -1 : text.indexOf('stream', end + 9);
  }
}

/** Behind the line end that must follow `stream`. */
function startOf(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === 13 ? at + 1 : at;
  return bytes[first] === 10 ? first + 1 : first;
}

/** The object up to its stream: number, generation, dictionary. */
function objectBefore(text: string, at: number): string {
  const before = text.slice(Math.max(at - LONGEST_DICTIONARY, 0), at);
  return before.slice(Math.max(before.lastIndexOf('endobj') + 6, 0));
}

/**
 * Tells tables of fonts from other streams: hundreds stand in a file, and looking into each costs as much as
 * a tenth of reading it. What nothing names as a table pdf.js never reads as one; where objects are packed
 * or names written in another way, nobody sees what is named.
 */
function tablesOf(text: string): (object: string, data: Uint8Array) => boolean {
  if (HIDES_NAMES.test(text)) {
    return (object, data) => !OTHER_KIND.test(object) && TABLE.test(headOf(data));
  }
  const named = new Set(Array.from(text.matchAll(NAMED_TABLE), ([, number]) => number));
  return (object) => named.has(OBJECT_NUMBER.exec(object)?.[1]);
}

/** The text of a small stream that begins like the table of a font. */
function tableIn(data: Uint8Array, budget: Budget): string {
  const decoder = new TextDecoder('latin1');
  try {
    const table = inflateSync(data.subarray(2));
    budget.spend('bytes', table.length);
    return decoder.decode(table);
  } catch (error) {
    if (error instanceof OverBudget) throw error;
  }
  // Of a damaged one as much as pdf.js would read.
  let text = '';
  unpack(data, (part) => {
    text += decoder.decode(part, { stream: true });
    return text.length < LONGEST_TABLE;
  });
  return text;
}

/** The first characters of a stream: there are hundreds in a file, and hardly any is a table. */
function headOf(data: Uint8Array): string {
  if (!isPacked(data)) return '';
  head.fill(0);
  try {
    inflateSync(data.subarray(2, PACKED_HEAD), { out: head });
  } catch {
    // It goes on behind what was given; as far as that reached, it was unpacked.
  }
  return String.fromCharCode(...head);
}

const head = new Uint8Array(HEAD);

function isPacked([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

/**
 * The two bytes before the data say that it is packed (zlib, RFC 1950); others are left to pdf.js.
 * @param take false ends it
 */
function unpack(data: Uint8Array, take: (part: Uint8Array) => unknown): void {
  if (!isPacked(data)) return;
  let goesOn = true;
  const inflate = new Inflate((part) => {
    goesOn = take(part) !== false;
  });
  for (let at = 2; goesOn && at < data.length; at += STEP) {
    goesOn = push(inflate, data.subarray(at, at + STEP)) && goesOn;
  }
}

/** @returns false where the data is damaged or has ended */
function push(inflate: Inflate, part: Uint8Array): boolean {
  try {
    inflate.push(part, false);
    return true;
  } catch (error) {
    if (error instanceof OverBudget) throw error;
    return false;
  }
}
