/** Exactly what a ranking shows, as rows, with what it takes to defend it below. */
import { formulaOf, nameMeasure, subtitleOf, titleOf, unitOf } from '../../../store/comparisons.ts';
import type { RankedUnit } from '../../../store/comparisons.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';
import type { NotesAsked } from '../ranked/notes-of.ts';
import { notesOf } from '../ranked/notes-of.ts';
import { ranksOf } from '../ranked/ranks-of.ts';

export type Sheet = readonly (readonly (string | number)[])[];

export function sheetOf(asked: NotesAsked, say: (words: Bilingual) => string): Sheet {
  const { shown, words } = asked;
  const { measure, year } = shown.query;
  const notes = notesOf(asked);
  const ranks = ranksOf(shown.ranked);
  const { out, charts, ranked } = words;
  const value = `${say(nameMeasure(measure))}（${say(unitOf(measure))}）`;
  const isRate = measure.kind === 'rate';
  const rateHeads = isRate ? [out.counted, 'n', out.low, out.high] : [];
  return [
    [out.rank, charts.agency, charts.year, value, ...rateHeads, out.state],
    ...shown.marks.map((unit, nth) => [
      ranks[nth] ?? '',
      unit.name,
      year ?? '',
      ...figuresOf(unit, isRate),
      stateOf(unit, { tooFew: ranked.tooFew, marked: charts.marked }),
    ]),
    [],
    [out.title, say(titleOf(shown))],
    [out.formula, say(formulaOf(measure)), say(subtitleOf(shown))],
    [out.left, notes.left],
    [out.from, notes.source],
    [out.day, asked.day],
  ];
}

/** Rates in percent, to the places shown. */
function figuresOf({ measured }: RankedUnit, isRate: boolean): (string | number)[] {
  if (!isRate) return [measured.value];
  const { value, cases, of, interval } = measured;
  const percent = (share: number, places: number): string => (share * 100).toFixed(places);
  return [
    percent(value, 2),
    cases ?? '',
    of ?? '',
    interval === null ? '' : percent(interval.low, 1),
    interval === null ? '' : percent(interval.high, 1),
  ];
}

function stateOf({ measured }: RankedUnit, words: { tooFew: string; marked: string }): string {
  return [
    ...(measured.isTooFew ? [words.tooFew] : []),
    ...(measured.marked.length > 0 ? [words.marked] : []),
  ].join(' · ');
}
