/** 两年对比: each unit's figure of two years and the difference. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Batch } from '../batch/batch.ts';
import { coursesOf } from '../courses/course.ts';
import type { CoursePoint } from '../courses/course.ts';
import { recordsOfYears, yearsOf } from '../courses/years.ts';
import { olderNote } from '../measures/older-words.ts';
import { isPicked } from '../query.ts';
import type { ChartQuery } from '../query.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown } from '../shown/shown.ts';
import { toMark } from '../shown/to-mark.ts';
import { altOf, subtitleOf, titleOf } from './describe-slope.ts';
import { changeUnit, printChange } from './print-change.ts';
import { tableOf } from './slope-table.ts';
import { slopeUnits } from './slope-units.ts';
import type { SlopeUnit, TwoYears } from './slope-units.ts';

export interface SlopeFigures {
  /** null = no year is known. */
  readonly years: TwoYears | null;
  /** Those that reports are on. */
  readonly known: readonly number[];
  /** Highest in the later year first; then, where asked for, those of too few cases. */
  readonly units: readonly SlopeUnit[];
}

export function showSlope(batch: Batch, query: ChartQuery): Shown<SlopeFigures> {
  const known = yearsOf(batch);
  const years = twoYearsOf(known, query);
  const found =
    years === null ? { units: [], absent: [] } : slopeUnits(coursesOf(batch, query.measure), years);
  const chosen = found.units.filter(({ name }) => isPicked(query, name));
  const compared = chosen.filter(({ isTooFew }) => !isTooFew);
  const few = chosen.filter(({ isTooFew }) => isTooFew);
  const units = [...compared, ...(query.isFewShown ? few : [])];
  const marks = units.flatMap((unit) => marksOf(unit, query));
  const marked = new Set(marks.flatMap((mark) => (mark.marked.length > 0 ? mark.name : [])));
  const records = years === null ? [] : recordsOfYears(batch, [years.since, years.year]);
  const said = {
    query,
    years,
    compared,
    few: few.length,
    absent: found.absent.length,
    marked: marked.size,
  };
  return {
    figures: { years, known, units },
    marks,
    table: () => tableOf(units, { years, marks, measure: query.measure }),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    alt: altOf(said),
    keys: keysOf({
      diamond: marked.size > 0,
      edited: marks.some((mark) => mark.isEdited),
      hollow: units.some(({ isTooFew }) => isTooFew),
    }),
    absent: found.absent,
    few: few.length,
    unpicked: found.units.length - chosen.length,
    records,
    older: olderNote(records, query.measure),
  };
}

/** If no earlier year is asked for: the one before that reports are on, else simply the one before. */
function twoYearsOf(known: readonly number[], { since, year }: ChartQuery): TwoYears | null {
  if (year === null) return null;
  const before = known.findLast((each) => each < year) ?? year - 1;
  return { since: since !== null && since < year ? since : before, year };
}

/** The earlier first; what changed is said at the later. */
function marksOf({ before, after, change }: SlopeUnit, { measure }: ChartQuery): readonly Mark[] {
  const markOf = ({ report, measured }: CoursePoint): Mark => toMark(report, { measure, measured });
  const last = markOf(after);
  const unit = changeUnit(measure);
  const printed = printChange(measure, change);
  const said = (): Bilingual => {
    const { zh, en } = last.said();
    return {
      zh: `${zh}，比 ${before.year} 年 ${printed} ${unit.zh}`,
      en: `${en}, ${printed} ${unit.en} against ${before.year}`,
    };
  };
  return [markOf(before), { ...last, said }];
}
