/** 分布: where the units lie, kind by kind; those of too few cases are drawn, but move no median. */
import { hasCases } from '../measures/measure-words.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Batch } from '../batch/batch.ts';
import { olderNote } from '../measures/older-words.ts';
import type { ChartQuery } from '../query.ts';
import { isPicked } from '../query.ts';
import { rankUnits } from '../ranked/rank-units.ts';
import { recordsOfYear } from '../shown/records-of-year.ts';
import { keysOf } from '../shown/shown.ts';
import type { Mark, Shown, ShownTable } from '../shown/shown.ts';
import {
  figureHead,
  inUnit,
  rowOfMark,
  UNIT_HEAD,
  valueHead,
  YEAR_HEAD,
} from '../shown/table-parts.ts';
import { toMark } from '../shown/to-mark.ts';
import { altOf, countUnits, MOST_DOTS, subtitleOf, titleOf } from './describe-distribution.ts';
import { groupUnits } from './group-units.ts';
import type { UnitGroup } from './group-units.ts';

const ALL: Bilingual = { zh: '全部', en: 'All' };

export interface DistributionFigures {
  /** Marks stand in their order, unit by unit. */
  readonly groups: readonly UnitGroup[];
  /** Whether each unit is a dot; else they are counted in columns. */
  readonly isDots: boolean;
}

export function showDistribution(batch: Batch, query: ChartQuery): Shown<DistributionFigures> {
  const { enough, few, absent } = rankUnits(batch, query);
  const all = [...enough, ...few];
  const units = all.filter(({ name }) => isPicked(query, name));
  const groups = groupUnits(units, query.mode !== 'all');
  const marks = groups.flatMap((group) =>
    group.units.map((unit) => toMark(unit, { measure: query.measure, measured: unit.measured })),
  );
  const records = recordsOfYear(batch, query.year);
  const said = { query, groups, absent: absent.length };
  const isDots = countUnits(groups) <= MOST_DOTS;
  return {
    figures: { groups, isDots },
    marks,
    table: () => tableOf(query, groups, marks),
    title: titleOf(said),
    subtitle: subtitleOf(said),
    alt: altOf(said),
    keys: keysOf({
      hatch: isDots && marks.some(({ marked }) => marked.length > 0),
      edited: isDots && marks.some((mark) => mark.isEdited),
      uncounted: units.some(({ measured }) => measured.isTooFew),
    }),
    absent,
    few: 0,
    unpicked: all.length - units.length,
    records,
    older: olderNote(records, query.measure),
  };
}

function tableOf(
  { measure, year }: ChartQuery,
  groups: readonly UnitGroup[],
  marks: readonly Mark[],
): ShownTable {
  const value = valueHead(measure);
  const isRate = hasCases(measure);
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const rows = groups.flatMap((group) =>
    group.units.map(({ name, record, measured }) => {
      const parts = [inUnit(measure, measured.value), measured.cases, measured.of];
      return {
        values: [group.kind ?? ALL, name, year, ...(isRate ? parts : parts.slice(0, 1))],
        ...rowOfMark(markOf.get(record.id), measured.isTooFew),
      };
    }),
  );
  return {
    heads: [
      { words: { zh: '类别', en: 'Kind' }, kind: 'text', places: null },
      UNIT_HEAD,
      YEAR_HEAD,
      { ...value, kind: 'bar' },
      ...(isRate ? [figureHead('分子', 'Numerator'), figureHead('n', 'n')] : []),
    ],
    nameColumn: 1,
    rows,
  };
}
