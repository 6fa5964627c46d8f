/** 排名: which units are drawn, their table, and what the picture says. */
import type { Batch } from '../batch/batch.ts';
import { olderNote } from '../measures/older-words.ts';
import type { ChartQuery } from '../query.ts';
import { isPicked } from '../query.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown, ShownTable, TableHead } from '../shown/shown.ts';
import { recordsOfYear } from '../shown/records-of-year.ts';
import {
  figureHead,
  inUnit,
  rowOfMark,
  UNIT_HEAD,
  valueHead,
  YEAR_HEAD,
} from '../shown/table-parts.ts';
import { hasCases } from '../measures/measure-words.ts';
import { intervalOf } from '../rates/measure-rate.ts';
import { toMark } from '../shown/to-mark.ts';
import { altOf, subtitleOf, titleOf } from './describe-ranking.ts';
import { rankUnits } from './rank-units.ts';
import type { RankedUnit } from './rank-units.ts';
import { ranksOf } from './ranks-of.ts';

export interface RankedFigures {
  /** Highest first; then, where asked for, those of too few cases. */
  readonly units: readonly RankedUnit[];
}

export function showRanking(batch: Batch, query: ChartQuery): Shown<RankedFigures> {
  const { enough, few, absent } = rankUnits(batch, query);
  const isShown = ({ name }: RankedUnit): boolean => isPicked(query, name);
  const ranked = enough.filter(isShown);
  const unsure = few.filter(isShown);
  const units = [...ranked, ...(query.isFewShown ? unsure : [])];
  const unpicked = enough.length + few.length - ranked.length - unsure.length;
  const marks = units.map((unit) =>
    toMark(unit, { measure: query.measure, measured: unit.measured }),
  );
  const records = recordsOfYear(batch, query.year);
  const said = {
    query,
    ranked,
    few: unsure.length,
    absent: absent.length,
    isPicked: unpicked > 0,
  };
  return {
    figures: { units },
    marks,
    table: () => tableOf({ query, units, marks, ranks: ranksOf(ranked) }),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    alt: altOf(said),
    keys: keysOf({
      hatch: marks.some(({ marked }) => marked.length > 0),
      edited: marks.some((mark) => mark.isEdited),
      whisker: units.some(({ measured }) => intervalOf(measured) !== null),
      hollow: units.some(({ measured }) => measured.isTooFew),
    }),
    absent,
    few: unsure.length,
    unpicked,
    records,
    older: olderNote(records, query.measure),
  };
}

interface Rows {
  readonly query: ChartQuery;
  readonly units: readonly RankedUnit[];
  readonly marks: readonly Mark[];
  /** Of those that are ranked; the others stand behind them. */
  readonly ranks: readonly number[];
}

function tableOf({ query: { measure, year }, units, marks, ranks }: Rows): ShownTable {
  const isCounted = hasCases(measure);
  return {
    heads: [
      figureHead('名次', 'Rank'),
      UNIT_HEAD,
      YEAR_HEAD,
      { ...valueHead(measure), kind: 'bar' },
      ...(isCounted ? RATE_HEADS : []),
    ],
    nameColumn: 1,
    rows: units.map(({ name, measured }, nth) => {
      const values = [ranks[nth] ?? null, name, year, inUnit(measure, measured.value)];
      const { cases, of } = measured;
      const interval = intervalOf(measured);
      const ends = [interval?.low ?? null, interval?.high ?? null].map((end) =>
        end === null ? null : inUnit(measure, end),
      );
      return {
        values: isCounted ? [...values, cases, of, ...ends] : values,
        ...rowOfMark(marks[nth], measured.isTooFew),
      };
    }),
  };
}

const RATE_HEADS: readonly TableHead[] = [
  figureHead('分子', 'Numerator'),
  figureHead('n', 'n'),
  { ...figureHead('95 % 下限（%）', '95 % from (%)'), places: 1 },
  { ...figureHead('95 % 上限（%）', '95 % to (%)'), places: 1 },
];
