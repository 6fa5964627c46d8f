/** 构成: which units are drawn as bars of six parts, all of them together, and what the picture says. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Batch } from '../batch/batch.ts';
import { isPicked } from '../query.ts';
import type { ChartQuery } from '../query.ts';
import { recordsOfYear } from '../shown/records-of-year.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown } from '../shown/shown.ts';
import { toMark } from '../shown/to-mark.ts';
import { altOf, FORMULA, subtitleOf, titleOf } from './describe-outcomes.ts';
import { byOutcome, OUTCOME_MEASURES, OUTCOMES } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';
import { tableOf } from './outcomes-table.ts';
import { orderOf, sortHandled } from './sort-handled.ts';
import type { HandledUnit, OutcomeOrder } from './sort-handled.ts';

export interface OutcomeTotal {
  readonly label: Bilingual;
  /** Cases by kind, and all of them, n. */
  readonly cases: Readonly<Record<Outcome, number>>;
  readonly all: number;
}

export interface OutcomesFigures {
  /** By the part asked for, the largest first; then, where asked for, those of too few cases. */
  readonly units: readonly HandledUnit[];
  /** Of all that are drawn. */
  readonly total: OutcomeTotal;
  readonly order: OutcomeOrder;
  /** Bars as long as their cases; else each is 100 %. */
  readonly isCounts: boolean;
}

export function showOutcomes(batch: Batch, query: ChartQuery): Shown<OutcomesFigures> {
  const { enough, few, absent } = sortHandled(batch, query);
  const isShown = ({ name }: HandledUnit): boolean => isPicked(query, name);
  const sorted = enough.filter(isShown);
  const unsure = few.filter(isShown);
  const units = [...sorted, ...(query.isFewShown ? unsure : [])];
  const unpicked = enough.length + few.length - sorted.length - unsure.length;
  const marks = units.flatMap((unit) => OUTCOMES.map((outcome) => markOf(unit, outcome)));
  const figures = {
    units,
    total: totalOf(units),
    order: orderOf(query),
    isCounts: query.mode === 'counts',
  };
  const said = {
    ...figures,
    query,
    few: unsure.length,
    absent: absent.length,
    isPicked: unpicked > 0,
  };
  return {
    figures,
    marks,
    table: () => tableOf(figures, marks, query.year),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    formula: FORMULA,
    alt: altOf(said),
    keys: keysOf({
      hatch: marks.some(({ marked }) => marked.length > 0),
      edited: marks.some((mark) => mark.isEdited),
      hollow: units.some(({ isTooFew }) => isTooFew),
    }),
    absent,
    few: unsure.length,
    unpicked,
    records: recordsOfYear(batch, query.year),
  };
}

/** Of a part of a bar: the record's id, then the outcome. */
export function outcomeMark(record: HandledUnit['record'], outcome: Outcome): string {
  return `${record.id}/${outcome}`;
}

function markOf(unit: HandledUnit, outcome: Outcome): Mark {
  const { record, handled, isTooFew } = unit;
  const { cases, cells, marked } = handled.parts[outcome];
  const of = handled.all;
  return toMark(unit, {
    id: outcomeMark(record, outcome),
    measure: OUTCOME_MEASURES[outcome],
    measured: { value: cases / of, cases, of, isShare: false, isTooFew, cells, marked },
  });
}

function totalOf(units: readonly HandledUnit[]): OutcomeTotal {
  const sumOf = (sizeOf: (unit: HandledUnit) => number): number =>
    units.reduce((sum, unit) => sum + sizeOf(unit), 0);
  const n = units.length;
  return {
    label: { zh: `${n} 家合计`, en: `All ${n}` },
    cases: byOutcome((outcome) => sumOf(({ handled }) => handled.parts[outcome].cases)),
    all: sumOf(({ handled }) => handled.all),
  };
}
