/** 散点: one measure across, another upwards. */
import { hasCases } from '../measures/measure-words.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Batch } from '../batch/batch.ts';
import { withoutWholes } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { Measure } from '../measures/measure.ts';
import { idOfMeasure } from '../measures/measure.ts';
import type { ChartQuery } from '../query.ts';
import { recordsOfYear } from '../shown/records-of-year.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown, ShownTable, TableHead } from '../shown/shown.ts';
import {
  figureHead,
  inUnit,
  rowOfMark,
  UNIT_HEAD,
  valueHead,
  YEAR_HEAD,
} from '../shown/table-parts.ts';
import { toMark } from '../shown/to-mark.ts';
import { altOf, subtitleOf, titleOf } from './describe-scatter.ts';
import { logAxesOf, pairUnits } from './pair-units.ts';
import type { LogAxes, PairedUnit } from './pair-units.ts';

/** Beyond so many units dots would be a smear: squares are counted instead. */
const MOST_DOTS = 500;

export interface ScatterFigures {
  /** From left to right; marks in the same order. */
  readonly units: readonly PairedUnit[];
  readonly log: LogAxes;
  readonly isDots: boolean;
  /** Of a rate upwards: all numerators by all denominators of those shown. */
  readonly together: number | null;
}

export function showScatter(batch: Batch, query: ChartQuery): Shown<ScatterFigures> {
  const { units, absent, unpicked } = pairUnits(batch, query);
  const marks = units.map((unit) => markOf(unit, query));
  const log = logAxesOf(query);
  const isDots = units.length <= MOST_DOTS;
  const said = { query, units, log, isDots, absent: absent.length };
  return {
    figures: { units, log, isDots, together: togetherOf(withoutWholes(units).map(({ y }) => y)) },
    marks,
    table: () => tableOf(query, units, marks),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    alt: altOf(said),
    keys: keysOf({
      hatch: isDots && marks.some(({ marked }) => marked.length > 0),
      edited: isDots && marks.some((mark) => mark.isEdited),
      uncounted: isDots && units.some(({ isTooFew }) => isTooFew),
    }),
    absent,
    few: 0,
    unpicked,
    records: recordsOfYear(batch, query.year),
  };
}

function togetherOf(measured: readonly Measured[]): number | null {
  const cases = measured.reduce((sum, each) => sum + (each.cases ?? 0), 0);
  const of = measured.reduce((sum, each) => sum + (each.of ?? 0), 0);
  return of === 0 ? null : cases / of;
}

/** Both figures, one after the other. */
function markOf(unit: PairedUnit, { measure, second }: ChartQuery): Mark {
  const x = toMark(unit, { measure, measured: unit.x });
  if (idOfMeasure(measure) === idOfMeasure(second)) return x;
  const y = toMark(unit, { measure: second, measured: unit.y });
  return {
    ...x,
    cells: [...new Set([...x.cells, ...y.cells])],
    marked: [...new Set([...x.marked, ...y.marked])],
    isEdited: x.isEdited || y.isEdited,
    said: () => both(x.said(), y.said()),
  };
}

function both(left: Bilingual, right: Bilingual): Bilingual {
  return { zh: `${left.zh}；${right.zh}`, en: `${left.en}; ${right.en}` };
}

function tableOf(
  { measure, second, year }: ChartQuery,
  units: readonly PairedUnit[],
  marks: readonly Mark[],
): ShownTable {
  return {
    heads: [UNIT_HEAD, YEAR_HEAD, ...headsOf(measure), ...headsOf(second)],
    nameColumn: 0,
    rows: units.map(({ name, x, y, isTooFew }, nth) => ({
      values: [name, year, ...valuesOf(measure, x), ...valuesOf(second, y)],
      ...rowOfMark(marks[nth], isTooFew),
    })),
  };
}

function headsOf(measure: Measure): readonly TableHead[] {
  return hasCases(measure) ? [valueHead(measure), figureHead('n', 'n')] : [valueHead(measure)];
}

function valuesOf(measure: Measure, { value, of }: Measured): readonly (number | null)[] {
  const shown = inUnit(measure, value);
  return hasCases(measure) ? [shown, of] : [shown];
}
