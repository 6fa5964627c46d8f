/**
 * Properties by place ([MS-DOC] 2.4.6): bin tables name 512-byte pages of the WordDocument stream, whose
 * runs say which bytes of text have which properties. Runs go by byte offset, not by character position.
 */
import { NOTHING, readPlc, sliceOf, u16, u32, u8 } from './doc-bytes.ts';

export interface Run {
  /** Byte offsets in the WordDocument stream, half open. */
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph style; 0 for runs of characters. */
  readonly style: number;
  readonly modifiers: Uint8Array;
}

export type RunKind = 'characters' | 'paragraphs';

const PAGE_SIZE = 512;
/** Bytes of an entry after the offsets: one for characters; one and a line height for paragraphs. */
const ENTRY_SIZES: Readonly<Record<RunKind, number>> = { characters: 1, paragraphs: 13 };

/** All runs of one kind, in the order of their bytes. */
export function readRuns(word: Uint8Array, bins: Uint8Array, kind: RunKind): readonly Run[] {
  const plc = readPlc(bins, 4);
  const seen = new Set<number>(); // a page named twice says nothing new
  const runs: Run[] = [];
  for (let i = 0; i < plc.count; i++) {
    const number = u32(plc.data(i), 0) & 0x3fffff;
    const page = sliceOf(word, number * PAGE_SIZE, PAGE_SIZE);
    if (!seen.has(number)) runs.push(...readPage(page, kind));
    seen.add(number);
  }
  return runs.sort((left, right) => left.start - right.start);
}

function readPage(page: Uint8Array, kind: RunKind): Run[] {
  const count = u8(page, PAGE_SIZE - 1);
  const entries = (count + 1) * 4;
  return Array.from({ length: count }, (_, i): Run => {
    const start = u32(page, i * 4);
    const end = u32(page, (i + 1) * 4);
    const at = u8(page, entries + i * ENTRY_SIZES[kind]) * 2;
    if (at === 0) return { start, end, style: 0, modifiers: NOTHING };
    return { start, end, ...(kind === 'characters' ? readChpx(page, at) : readPapx(page, at)) };
  }).filter(({ start, end }) => start < end);
}

function readChpx(page: Uint8Array, at: number): Pick<Run, 'style' | 'modifiers'> {
  return { style: 0, modifiers: sliceOf(page, at + 1, u8(page, at)) };
}

/** [MS-DOC] 2.9.176 PapxInFkp: its size in words, less one byte, or in the next byte if that is 0. */
function readPapx(page: Uint8Array, at: number): Pick<Run, 'style' | 'modifiers'> {
  const words = u8(page, at);
  const papx =
    words === 0
      ? sliceOf(page, at + 2, u8(page, at + 1) * 2)
      : sliceOf(page, at + 1, words * 2 - 1);
  return { style: u16(papx, 0), modifiers: papx.subarray(Math.min(2, papx.length)) };
}

/**
 * The run that holds a byte; where none does (lost pages), a bare one that reaches to the next run.
 */
export function findRun(runs: readonly Run[], offset: number): Run {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (run !== undefined && offset < run.end) return run;
  return { start: offset, end: runs[low]?.start ?? Infinity, style: 0, modifiers: NOTHING };
}
