/** The three lines below a ranking: keys, who is left out and why, source with the open findings and the day. */
import type { Ranking } from '../../../store/comparisons.ts';
import type { CompareWords } from '../parts/use-compare-words.ts';
import type { Shown } from './shown-ranking.ts';

export interface Notes {
  /** Which keys the picture needs. */
  readonly keys: readonly ('hatch' | 'whisker' | 'hollow')[];
  readonly left: string;
  readonly source: string;
}

export interface NotesAsked {
  readonly ranking: Ranking;
  readonly shown: Shown;
  readonly words: CompareWords;
  /** The day it is made on, as it is printed. */
  readonly day: string;
  /** How many are named for each reason. */
  readonly mostNamed: number;
}

export function notesOf(asked: NotesAsked): Notes {
  const { shown, words } = asked;
  const { hollow, marks, query } = shown;
  const marked = marks.filter(({ measured }) => measured.marked.length > 0).length;
  const has = { hatch: marked > 0, whisker: hasInterval(shown), hollow: hollow.length > 0 };
  const records = recordsOf(asked.ranking);
  const open = records.reduce((sum, { open: { error, warning } }) => sum + error + warning, 0);
  const year = query.year === null ? '' : ` ${query.year} `;
  return {
    keys: (['hatch', 'whisker', 'hollow'] as const).filter((key) => has[key]),
    left: leftOut(asked),
    source: [
      words.ranked.made(year, records.length),
      words.ranked.openCounts(open, marked),
      words.ranked.at(asked.day),
    ].join(' · '),
  };
}

function hasInterval({ marks }: Shown): boolean {
  return marks.some(({ measured }) => measured.interval !== null);
}

/** The reports of the year, whether they have the figure or not. */
function recordsOf({ enough, few, absent }: Ranking): readonly Ranking['enough'][0]['record'][] {
  return [
    ...[...enough, ...few].map(({ record }) => record),
    ...absent.flatMap(({ record, absence }) =>
      record === null || absence === 'noYear' ? [] : [record],
    ),
  ];
}

function leftOut({ ranking, shown, words: all, mostNamed }: NotesAsked): string {
  const words = all.ranked;
  const reasons = [...new Set(ranking.absent.map(({ absence }) => absence))];
  const parts = reasons.map((reason) => {
    const units = ranking.absent.filter(({ absence }) => absence === reason);
    const names = units.slice(0, mostNamed).map(({ name }) => name);
    const more = units.length > names.length ? words.andMore : '';
    const listed = `${names.join(all.out.comma)}${more}`;
    return words.leftOf(all.absences[reason], units.length, listed);
  });
  const { few, unpicked, query } = shown;
  if (few > 0) parts.push(words.fewLeft(few, query.least));
  if (unpicked > 0) parts.push(words.notPicked(unpicked));
  return parts.length === 0 ? words.nobodyLeft : parts.join(all.out.between);
}
