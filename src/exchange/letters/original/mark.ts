/** What is written on the unit's own file: a note for each place that a point of the letter is about. */
import type { CellId } from '../../../form/form-types.ts';
import type { Place } from '../../../lib/place.ts';
import type { LetterPoint } from '../points/letter-point.ts';

export interface Mark {
  /** Of the point in the letter. */
  readonly number: number;
  /** In the document; empty for what concerns the whole, or stands nowhere in it. */
  readonly place: Place;
  /** Its lines: what the matter is, and what is asked. */
  readonly lines: readonly string[];
}

export interface FindPlaces {
  readonly ofCell: (cell: CellId) => Place;
  /** Of words of the prose; empty where they do not stand in it as they are. */
  readonly ofQuote: (quote: string) => Place;
}

/** Each point is told at its first place, and named at the others. */
export function marksOf(points: readonly LetterPoint[], find: FindPlaces): Mark[] {
  return points.flatMap(({ number, heading, boxes, sentences, notes, ask, cells, quotes }) => {
    const places = [...cells.map(find.ofCell), ...quotes.map(find.ofQuote)];
    const printed = boxes
      .map((line) => line.map(({ label, value }) => `${label} ${value}`.trim()).join('，'))
      .filter((line) => line !== '');
    const lines = [
      `退回更正 ${number}：${heading}`,
      ...printed,
      ...(sentences.length === 0 ? [] : [sentences.join('')]),
      ...notes,
      ask,
    ];
    const [first = [], ...others] = unlike(places);
    return [
      { number, place: first, lines },
      ...others.map((place) => ({ number, place, lines: [`退回更正 ${number}，同上。`] })),
    ];
  });
}

/** Places that are none, or the same as one before, are not marked. */
function unlike(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = JSON.stringify(place);
    const isNew = place.length > 0 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
