/** What a unit's report gives for a cell of the report that its figures go into. */
import { cellsOf } from '../../form/editions.ts';
import { equationsAt } from '../../form/equations.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import { countedSum, figureOf } from '../../report/figure-of.ts';
import { CELL_STATES } from '../../report/report.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { AlignedCell } from '../../form/align-forms.ts';

/**
 * `blank` counts as 0, but may be more. `doubt`: a figure that may have been misread. `unknown`:
 * unreadable or lost. `form`: the report's form does not count this.
 */
export type GivenState = 'printed' | 'blank' | 'doubt' | 'unknown' | 'form';

export interface Given {
  /** As it counts in a sum: 0 where there is none. */
  readonly figure: number;
  readonly state: GivenState;
}

const UNKNOWN = new Set([CELL_STATES.indexOf('unreadable'), CELL_STATES.indexOf('lost')]);
const NONE: Given = { figure: 0, state: 'form' };

export function givenFigure(record: ReportRecord, { places, isWider }: AlignedCell): Given {
  const [place] = places;
  if (place === undefined) return NONE;
  if (places.length > 1) return addUp(places.map((each) => givenAt(record, each)));
  const given = givenAt(record, place);
  return isWider && given.state === 'printed' && given.figure !== 0 ? NONE : given;
}

/** The worst of the states counts. */
function addUp(parts: readonly Given[]): Given {
  const figure = roundFigure(parts.reduce((total, part) => total + part.figure, 0));
  const state = (['unknown', 'doubt', 'blank'] as const).find((each) =>
    parts.some((part) => part.state === each),
  );
  return { figure, state: state ?? 'printed' };
}

function givenAt(record: ReportRecord, place: number): Given {
  const figure = record.figures[place] ?? Number.NaN;
  const state = record.states[place] ?? 0;
  if (UNKNOWN.has(state)) return { figure: 0, state: 'unknown' };
  if (Number.isNaN(figure)) return { figure: 0, state: 'blank' };
  return { figure, state: record.marked[place] === 2 ? 'doubt' : 'printed' };
}

/** Counts are not negative: where a printed total is the sum of the others, a blank among them is 0. */
export function isShownZero(record: ReportRecord, { places }: AlignedCell): boolean {
  const cells = cellsOf(record);
  return places.every((place) => {
    const id = cells[place]?.id;
    if (id === undefined || figureOf(record, id) !== null) return id !== undefined;
    return equationsAt(record, id).some(({ left, right: [total, ...others] }) => {
      const isPrinted = total !== undefined && figureOf(record, total) !== null;
      if (!isPrinted || others.length > 0 || !left.includes(id)) return false;
      return countedSum(record, left) === figureOf(record, total);
    });
  });
}
