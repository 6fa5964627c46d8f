/** 逐年: a measure over the years, unit by unit in small pictures, or a few as lines of one. */
import type { Batch } from '../batch/batch.ts';
import { coursesOf } from '../courses/course.ts';
import type { CoursePoint } from '../courses/course.ts';
import { rangeOf, recordsOfYears, yearsOf } from '../courses/years.ts';
import { olderNote } from '../measures/older-words.ts';
import type { ChartQuery } from '../query.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown } from '../shown/shown.ts';
import { toMark } from '../shown/to-mark.ts';
import { countChanges } from './count-changes.ts';
import { altOf, subtitleOf, titleOf } from './describe-trend.ts';
import type { ShownTrend } from './describe-trend.ts';
import { chooseLines, isShown, PAGE, readOrder, sortUnits } from './trend-order.ts';
import type { TrendOrder } from './trend-order.ts';
import { tableOf } from './trend-table.ts';
import { trendUnits } from './trend-units.ts';
import type { TrendUnit, TrendUnits } from './trend-units.ts';

export interface TrendFigures {
  /** One after the other, none left out. */
  readonly years: readonly number[];
  /** Those that reports are on, whatever is asked for. */
  readonly known: readonly number[];
  /** What is drawn. */
  readonly units: readonly TrendUnit[];
  /** How many there are on all pages. */
  readonly all: number;
  /** Lines of one picture; else a small picture for each unit. */
  readonly isOne: boolean;
  /** The ends of the one scale, also of what is on other pages. */
  readonly ends: readonly [low: number, high: number];
}

export function showTrend(batch: Batch, query: ChartQuery): Shown<TrendFigures> {
  const known = yearsOf(batch);
  const years = rangeOf(known, query);
  const found = trendUnits(coursesOf(batch, query.measure), years);
  const chosen = found.units.filter((unit) => isShown(query, unit));
  const few = chosen.filter(({ isTooFew }) => isTooFew);
  const units = query.isFewShown ? chosen : chosen.filter(({ isTooFew }) => !isTooFew);
  const order = readOrder(query);
  const isOne = query.mode === 'one';
  const drawn = isOne
    ? { units: chooseLines(units, query), from: 1 }
    : pageOf(sortUnits(units, order), order);
  const marks = drawn.units.flatMap((unit) => pointsOf(unit).map((point) => markOf(point, query)));
  const records = recordsOfYears(batch, years);
  const said = saidOf({ query, years, found, units, drawn, marks, isOne });
  return {
    figures: {
      years,
      known,
      units: drawn.units,
      all: units.length,
      isOne,
      ends: endsOf(isOne ? drawn.units : units),
    },
    marks,
    table: () => tableOf(drawn.units, { years, marks, measure: query.measure }),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    alt: altOf(said),
    keys: keysOf({
      diamond: marks.some(({ marked }) => marked.length > 0),
      edited: marks.some((mark) => mark.isEdited),
      hollow: drawn.units.some((unit) => pointsOf(unit).some(({ measured }) => measured.isTooFew)),
      gap: said.gaps > 0,
      break: drawn.units.some(({ breaks }) => breaks.length > 0),
    }),
    absent: found.absent,
    few: few.length,
    unpicked: found.units.length - chosen.length,
    records,
    older: olderNote(records, query.measure),
  };
}

export function pointsOf({ points }: TrendUnit): readonly CoursePoint[] {
  return points.filter((point) => point !== null);
}

function markOf({ report, measured }: CoursePoint, { measure }: ChartQuery): Mark {
  return toMark(report, { measure, measured });
}

interface Drawn {
  readonly units: readonly TrendUnit[];
  /** The place of the first of them, from 1 on. */
  readonly from: number;
}

/** A page beyond the last is the last. */
function pageOf(units: readonly TrendUnit[], { page }: TrendOrder): Drawn {
  if (page === 'all') return { units, from: 1 };
  const last = Math.max(1, Math.ceil(units.length / PAGE));
  const start = (Math.min(page, last) - 1) * PAGE;
  return { units: units.slice(start, start + PAGE), from: start + 1 };
}

interface Told {
  readonly query: ChartQuery;
  readonly years: readonly number[];
  readonly found: TrendUnits;
  readonly units: readonly TrendUnit[];
  readonly drawn: Drawn;
  readonly marks: readonly Mark[];
  readonly isOne: boolean;
}

function saidOf({ query, years, found, units, drawn, marks, isOne }: Told): ShownTrend {
  const marked = new Set(marks.flatMap((mark) => (mark.marked.length > 0 ? mark.name : [])));
  const gaps = drawn.units.reduce(
    (sum, { points }) => sum + points.filter((each) => each === null).length,
    0,
  );
  return {
    query,
    first: years[0] ?? null,
    last: years.at(-1) ?? null,
    all: units.length,
    changes: countChanges(units),
    drawn: drawn.units.length,
    from: drawn.from,
    isOne,
    marked: marked.size,
    gaps,
    absent: found.absent.length,
  };
}

function endsOf(units: readonly TrendUnit[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const unit of units) {
    for (const { measured } of pointsOf(unit)) {
      low = Math.min(low, measured.value);
      high = Math.max(high, measured.value);
    }
  }
  return [low, high];
}
