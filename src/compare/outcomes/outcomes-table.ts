/** The bars as rows: all together first, then each unit, a column a part. */
import type { Mark, ShownTable, TableHead } from '../shown/shown.ts';
import { figureHead, rowOfMark, UNIT_HEAD, YEAR_HEAD } from '../shown/table-parts.ts';
import { OUTCOME_WORDS, OUTCOMES } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';
import type { OutcomesFigures } from './show-outcomes.ts';

/** @param marks six a unit, in the order of the units */
export function tableOf(
  { units, total, order, isCounts }: OutcomesFigures,
  marks: readonly Mark[],
  year: number | null,
): ShownTable {
  const valuesOf = (caseOf: (outcome: Outcome) => number, all: number): readonly number[] =>
    OUTCOMES.map((outcome) => (isCounts ? caseOf(outcome) : (caseOf(outcome) / all) * 100));
  const led = order === 'all' ? 0 : OUTCOMES.indexOf(order);
  const rows = units.map(({ name, handled, isTooFew }, nth) => {
    const own = marks.slice(nth * OUTCOMES.length, (nth + 1) * OUTCOMES.length);
    const { parts, all } = handled;
    return {
      values: [name, year, ...valuesOf((outcome) => parts[outcome].cases, all), all],
      ...rowOfMark(own[led], isTooFew),
      isMarked: own.some(({ marked }) => marked.length > 0),
      isEdited: own.some(({ isEdited }) => isEdited),
    };
  });
  const sum = {
    values: [
      total.label,
      year,
      ...valuesOf((outcome) => total.cases[outcome], total.all),
      total.all,
    ],
    ...rowOfMark(undefined, false),
  };
  return {
    heads: [UNIT_HEAD, YEAR_HEAD, ...OUTCOMES.map((each) => headOf(each, isCounts)), ALL_HEAD],
    nameColumn: 0,
    rows: units.length === 0 ? [] : [sum, ...rows],
  };
}

const ALL_HEAD = figureHead('办结 n', 'Handled, n');

function headOf(outcome: Outcome, isCounts: boolean): TableHead {
  const { zh, en } = OUTCOME_WORDS[outcome];
  return isCounts
    ? figureHead(`${zh}（件）`, `${en} (cases)`)
    : { ...figureHead(`${zh}（%）`, `${en} (%)`), places: 2 };
}
