/** The lines below a chart: keys, older reports, who is left out and why, source with the open findings and the day. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import type { AbsentUnit, KeyName, ShownChart } from '../../../store/comparisons.ts';
import type { CompareWords } from '../parts/use-compare-words.ts';

export interface Notes {
  /** Which keys the picture needs. */
  readonly keys: readonly KeyName[];
  /** What stands for the measure in reports before the three tables; null where there are none. */
  readonly older: Bilingual | null;
  readonly left: string;
  readonly source: string;
}

export interface NotesAsked {
  readonly chart: ShownChart;
  readonly words: CompareWords;
  /** The day it is made on, as it is printed. */
  readonly day: string;
  /** How many are named for each reason. */
  readonly mostNamed: number;
}

export function notesOf(asked: NotesAsked): Notes {
  const { chart, words } = asked;
  const { marks, keys, records, older = null } = chart.shown;
  const marked = new Set(
    marks.flatMap(({ name, marked: cells }) => (cells.length > 0 ? name : [])),
  );
  const open = records.reduce((sum, { open: { error, warning } }) => sum + error + warning, 0);
  return {
    keys,
    older,
    left: leftOut(asked),
    source: [
      words.notes.made(yearsOf(chart), records.length),
      words.notes.openCounts(open, marked.size),
      words.notes.at(asked.day),
    ].join(' · '),
  };
}

function yearsOf({ shown: { records } }: ShownChart): string {
  const years = records.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return '';
  return first === last ? ` ${first} ` : ` ${first}–${last} `;
}

function leftOut({ chart, words: all, mostNamed }: NotesAsked): string {
  const { absent, few, unpicked } = chart.shown;
  const words = all.notes;
  const reasons = new Map<string, AbsentUnit[]>();
  for (const unit of absent) {
    const { absence, year } = unit;
    const why = all.absences[absence];
    const reason = year === undefined ? why : words.inYear(year, why);
    const same = reasons.get(reason) ?? [];
    reasons.set(reason, same);
    same.push(unit);
  }
  const parts = [...reasons].map(([reason, units]) => {
    const names = units.slice(0, mostNamed).map(({ name }) => name);
    const more = units.length > names.length ? words.andMore : '';
    const listed = `${names.join(all.out.comma)}${more}`;
    return words.leftOf(reason, units.length, listed);
  });
  if (few > 0) parts.push(words.fewLeft(few, chart.query.least));
  if (unpicked > 0) parts.push(words.notPicked(unpicked));
  return parts.length === 0 ? words.nobodyLeft : parts.join(all.out.between);
}
