/**
 * What the compressed streams of a PDF unpack to, counted without keeping it: a megabyte can hold a
 * gigabyte, which pdf.js would unpack whole.
 */
import { Inflate } from 'fflate';
import { OverBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';

/** Deflate packs a thousand to one at best, so that smaller streams cannot reach the limit alone. */
const LEAST = 64 * 1024;
const STEP = 16 * 1024;
/** A stream that is packed twice; no program writes it, and each layer multiplies. */
const PACKED_TWICE = /\/FlateDecode\s*\/FlateDecode/;

/** @throws OverBudget when they unpack to more than a file may */
export function spendInflated(bytes: Uint8Array, budget: Budget): void {
  const text = new TextDecoder('latin1').decode(bytes);
  if (PACKED_TWICE.test(text)) budget.spend('bytes', budget.left('bytes') + 1);
  for (let at = text.indexOf('stream'); at >= 0;) {
    const end = text.indexOf('endstream', at + 6);
    const last = end < 0 ? bytes.length : end;
    if (last - at >= LEAST) spendStream(bytes.subarray(startOf(bytes, at + 6), last), budget);
    at = end < 0 ? -1 : text.indexOf('stream', end + 9);
  }
}

/** Behind the line end that must follow `stream`. */
function startOf(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === 13 ? at + 1 : at;
  return bytes[first] === 10 ? first + 1 : first;
}

/** The two bytes before the data say that it is packed (zlib, RFC 1950); others are left to pdf.js. */
function spendStream(data: Uint8Array, budget: Budget): void {
  const [method = 0, flags = 0] = data;
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) return;
  const inflate = new Inflate((part) => budget.spend('bytes', part.length));
  for (let at = 2; at < data.length; at += STEP) {
    if (!push(inflate, data.subarray(at, at + STEP))) return;
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
