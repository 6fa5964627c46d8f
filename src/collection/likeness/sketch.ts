/** The fingerprints of a report's prose, by which two texts are found alike without being kept. */
import { SECTIONS } from '../../form/sections.ts';
import type { Report } from '../../report/report.ts';
import { maskedCodes } from './mask-prose.ts';
import { ownNames } from './own-names.ts';

/** One entry a fingerprint that was kept, in the order of the text. */
export interface Sketch {
  readonly hashes: Uint32Array;
  /** Where each stands: characters into the masked text, one section behind the other. */
  readonly places: Uint32Array;
  /** Where each section of the form ends there; the last end is the length of the whole. */
  readonly ends: Uint32Array;
}

/** Characters of a piece that is fingerprinted. */
export const PIECE = 8;
/** Of so many pieces in a row one is kept at least: winnowing (Schleimer, Wilkerson, Aiken 2003). */
export const WINDOW = 8;

export function sketchOf(report: Pick<Report, 'agency' | 'sections'>): Sketch {
  const names = report.agency === null ? [] : ownNames(report.agency);
  const hashes: number[] = [];
  const places: number[] = [];
  let end = 0;
  const ends = SECTIONS.map(({ id }) => {
    for (const section of report.sections) {
      if (section.id !== id) continue;
      const codes = maskedCodes(section.text, names);
      const pieces = hashPieces(codes);
      for (const index of winnow(pieces)) {
        hashes.push(pieces[index] ?? 0);
        places.push(end + index);
      }
      end += codes.length;
    }
    return end;
  });
  return {
    hashes: Uint32Array.from(hashes),
    places: Uint32Array.from(places),
    ends: Uint32Array.from(ends),
  };
}

function hashPieces(codes: Uint16Array): Uint32Array {
  const pieces = new Uint32Array(Math.max(0, codes.length - PIECE + 1));
  for (let index = 0; index < pieces.length; index++) {
    let hash = 0;
    for (let of = 0; of < PIECE; of++)
      hash = Math.imul(hash ^ (codes[index + of] ?? 0), 0x9e3779b1);
    // Mixed to the end: which piece of a window is kept must not hang on its last characters.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    pieces[index] = hash ^ (hash >>> 16);
  }
  return pieces;
}

/** The least of every window, of equal ones the last; a text shorter than a window keeps its least. */
function winnow(pieces: Uint32Array): number[] {
  if (pieces.length === 0) return [];
  let least = leastFrom(pieces, 0);
  const kept = [least];
  for (let last = WINDOW; last < pieces.length; last++) {
    const from = last - WINDOW + 1;
    if ((pieces[last] ?? 0) <= (pieces[least] ?? 0)) least = last;
    else if (least < from) least = leastFrom(pieces, from);
    else continue;
    kept.push(least);
  }
  return kept;
}

/** Of the window that begins there. */
function leastFrom(pieces: Uint32Array, from: number): number {
  let least = from;
  for (let index = from; index < Math.min(from + WINDOW, pieces.length); index++)
    if ((pieces[index] ?? 0) <= (pieces[least] ?? 0)) least = index;
  return least;
}
