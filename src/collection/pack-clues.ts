/** What the prose says and what it is like ↔ bytes. */
import type { Sketch } from './likeness/sketch.ts';
import type { Clues, ReportTrace, SaidFigure } from './trace.ts';

/** Words of 32 bits in front: how many fingerprints, and how many ends of sections. */
const HEAD = 2;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** The sketch in words of 32 bits, behind it what is said, in JSON. */
export function packClues({ said, sketch: { hashes, places, ends } }: Clues): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(said));
  const endsAt = HEAD + hashes.length + places.length;
  const textAt = WORD * (endsAt + ends.length);
  const clues = new ArrayBuffer(textAt + text.length);
  const words = new Uint32Array(clues, 0, endsAt + ends.length);
  words.set([hashes.length, ends.length]);
  words.set(hashes, HEAD);
  words.set(places, HEAD + hashes.length);
  words.set(ends, endsAt);
  new Uint8Array(clues, textAt).set(text);
  return clues;
}

/** Its arrays are parts of the clues, not copies. */
export function sketchIn({ clues }: ReportTrace): Sketch {
  const [count, ends] = headOf(clues);
  const wordsFrom = (at: number, length: number): Uint32Array =>
    new Uint32Array(clues, WORD * at, length);
  return {
    hashes: wordsFrom(HEAD, count),
    places: wordsFrom(HEAD + count, count),
    ends: wordsFrom(HEAD + 2 * count, ends),
  };
}

export function saidIn({ clues }: ReportTrace): readonly SaidFigure[] {
  const [count, ends] = headOf(clues);
  const text = new Uint8Array(clues, WORD * (HEAD + 2 * count + ends));
  // Our own bytes of `packClues`, never a file's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(new TextDecoder().decode(text)) as readonly SaidFigure[];
}

function headOf(clues: ArrayBuffer): [count: number, ends: number] {
  const [count = 0, ends = 0] = new Uint32Array(clues, 0, HEAD);
  return [count, ends];
}

/** Of a report stored before any was kept. */
export const EMPTY_TRACE: ReportTrace = {
  publishedOn: null,
  clues: packClues({
    said: [],
    sketch: { hashes: new Uint32Array(), places: new Uint32Array(), ends: new Uint32Array() },
  }),
};
