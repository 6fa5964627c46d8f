/**
 * What the compressed streams of a PDF unpack to, looked at before pdf.js does: a megabyte can hold a
 * gigabyte, which it would unpack whole, and a few bytes a table without end.
 */
import { Inflate } from 'fflate';
import { OverBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { CodeRanges } from './code-ranges.ts';

/** Deflate packs a thousand to one at best, so that smaller streams cannot reach the limit alone. */
const LEAST = 64 * 1024;
const STEP = 16 * 1024;
/** No table of a font is longer, unpacked. */
const LONGEST_TABLE = 1024 * 1024;
/** A stream that is packed twice; no program writes it, and each layer multiplies. */
const PACKED_TWICE = /\/FlateDecode\s*\/FlateDecode/;
/** In the dictionary before a stream: it is a picture, a font or a list of objects, not a table. */
const OTHER_KIND = /\/(?:Subtype|Length1|ObjStm|XRef)\b/;
const LONGEST_DICTIONARY = 300;

/**
 * @throws OverBudget when they unpack to more than a file may
 * @throws PdfTooLargeError when a table in them has no end
 */
export function spendInflated(bytes: Uint8Array, budget: Budget): void {
  const text = new TextDecoder('latin1').decode(bytes);
  if (PACKED_TWICE.test(text)) budget.spend('bytes', budget.left('bytes') + 1);
  const ranges = new CodeRanges();
  ranges.add(text);
  for (let at = text.indexOf('stream'); at >= 0;) {
    const end = text.indexOf('endstream', at + 6);
    const last = end < 0 ? bytes.length : end;
    const data = bytes.subarray(startOf(bytes, at + 6), last);
    if (last - at >= LEAST) unpack(data, (part) => budget.spend('bytes', part.length));
    else if (!OTHER_KIND.test(dictionaryBefore(text, at))) ranges.add(tableIn(data));
    at = end < 0 ? -1 : text.indexOf('stream', end + 9);
  }
}

/** Behind the line end that must follow `stream`. */
function startOf(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === 13 ? at + 1 : at;
  return bytes[first] === 10 ? first + 1 : first;
}

function dictionaryBefore(text: string, at: number): string {
  const before = text.slice(Math.max(at - LONGEST_DICTIONARY, 0), at);
  return before.slice(before.lastIndexOf(' obj') + 1);
}

/** The text of a small stream, as far as it could be the table of a font. */
function tableIn(data: Uint8Array): string {
  const decoder = new TextDecoder('latin1');
  let text = '';
  unpack(data, (part) => {
    text += decoder.decode(part, { stream: true });
    return text.length < LONGEST_TABLE;
  });
  return text;
}

/**
 * The two bytes before the data say that it is packed (zlib, RFC 1950); others are left to pdf.js.
 * @param take false ends it
 */
function unpack(data: Uint8Array, take: (part: Uint8Array) => unknown): void {
  const [method = 0, flags = 0] = data;
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) return;
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
