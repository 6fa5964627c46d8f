/** For each text the neighbour it is most like, among its own earlier texts and among those of others. */
import type { Neighbour } from './count-shared.ts';
import type { TextOwner } from './left-out.ts';
import type { Sketch } from './sketch.ts';

export interface ComparedText extends TextOwner {
  readonly sketch: Sketch;
  readonly year: number | null;
  readonly file: string;
}

export interface Likeness {
  /** Places in the list of texts; the later is the one suspected. */
  readonly earlier: number;
  readonly later: number;
  readonly isOwn: boolean;
  /** Of the shorter text, without what is left out, 0 … 1. */
  readonly share: number;
  /** So many more of the same kind, own or of others, are like the later one. */
  readonly others: number;
}

/** @param measure null = not enough of it is the same */
export function closestOfEach(
  texts: readonly ComparedText[],
  neighboursOf: (text: number) => readonly Neighbour[],
  measure: (text: number, other: number) => number | null,
): Likeness[] {
  const counts = { own: new Uint32Array(texts.length), foreign: new Uint32Array(texts.length) };
  const found: Omit<Likeness, 'others'>[] = [];
  for (const [later, text] of texts.entries()) {
    const near = neighboursOf(later).filter(({ earlier }) => isOther(text, texts[earlier]));
    for (const isOwn of [true, false]) {
      const group = near.filter(({ earlier }) => (texts[earlier]?.unit === text.unit) === isOwn);
      const count = isOwn ? counts.own : counts.foreign;
      for (const { earlier } of group) count[earlier] = (count[earlier] ?? 0) + 1;
      count[later] = (count[later] ?? 0) + group.length;
      const earlier = nearest(group);
      const share = earlier === null ? null : measure(later, earlier);
      if (earlier !== null && share !== null) found.push({ earlier, later, isOwn, share });
    }
  }
  return found.map((each) => {
    const count = each.isOwn ? counts.own : counts.foreign;
    return { ...each, others: Math.max(0, (count[each.later] ?? 0) - 1) };
  });
}

/** One file, or one unit and year given twice, is no copy of itself. */
function isOther(text: ComparedText, other: ComparedText | undefined): boolean {
  if (other === undefined || other.file === text.file) return false;
  return other.unit !== text.unit || other.year !== text.year;
}

/** Of equally near ones the last: last year before the year before it, this year before any. */
function nearest(group: readonly Neighbour[]): number | null {
  let best: Neighbour | null = null;
  for (const each of group)
    if (
      best === null ||
      each.share > best.share ||
      (each.share === best.share && each.earlier > best.earlier)
    )
      best = each;
  return best?.earlier ?? null;
}
