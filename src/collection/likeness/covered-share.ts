/** How much of one text stands in another, in characters of the masked text. */
import { PIECE, WINDOW } from './sketch.ts';
import type { Sketch } from './sketch.ts';

/** Whether an entry of the sketch counts. */
type Counts = (entry: number) => boolean;

/** @param isOwn which entries of the text are looked at; absent: all */
export function coveredShare(text: Sketch, other: Sketch, isOwn: Counts = () => true): number {
  const there = new Set(other.hashes);
  const isThere: Counts = (entry) => there.has(text.hashes[entry] ?? 0) && isOwn(entry);
  const whole = covered(text, isOwn);
  return whole === 0 ? 0 : covered(text, isThere) / whole;
}

/** Below this a section is a sentence or two, as 「无」. */
const SHORTEST_SECTION = 60;
const NEARLY_ALL = 0.85;

/** Sections of the form, by their place in it, that are the same nearly throughout. */
export function sameSections(text: Sketch, other: Sketch): number[] {
  return [...text.ends.keys()].filter((section) => {
    const [from, to] = [text.ends[section - 1] ?? 0, text.ends[section] ?? 0];
    const isIn: Counts = (entry) => {
      const place = text.places[entry] ?? 0;
      return place >= from && place < to;
    };
    return to - from >= SHORTEST_SECTION && coveredShare(text, other, isIn) >= NEARLY_ALL;
  });
}

/** Between an entry that counts and one that does not, half of the way is taken for the same text. */
function covered({ places }: Sketch, counts: Counts): number {
  let total = 0;
  let end = 0;
  let isOpen = false;
  let before = places[0] ?? 0;
  for (const [entry, place] of places.entries()) {
    const half = Math.min(WINDOW, place - before) / 2;
    const wasOpen = isOpen;
    isOpen = counts(entry);
    if (isOpen) {
      total += place + PIECE - (wasOpen ? end : Math.max(end, place - half));
      end = place + PIECE;
    } else if (wasOpen) {
      total += half;
      end += half;
    }
    before = place;
  }
  return total;
}
