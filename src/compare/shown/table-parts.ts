/** What the tables of all charts have in common. */
import { isPercent, nameMeasure, unitOf } from '../measures/measure-words.ts';
import type { Measure } from '../measures/measure.ts';
import type { Mark, TableHead, TableRow } from './shown.ts';

export function figureHead(zh: string, en: string): TableHead {
  return { words: { zh, en }, kind: 'figure', places: null };
}

export const UNIT_HEAD: TableHead = {
  words: { zh: '单位', en: 'Agency' },
  kind: 'text',
  places: null,
};

export const YEAR_HEAD: TableHead = {
  words: { zh: '年度', en: 'Year' },
  kind: 'year',
  places: null,
};

/** A measure as a column, its unit in brackets: rates in percent, to two places. */
export function valueHead(measure: Measure): TableHead {
  const name = nameMeasure(measure);
  const unit = unitOf(measure);
  const words = { zh: `${name.zh}（${unit.zh}）`, en: `${name.en} (${unit.en})` };
  return { words, kind: 'figure', places: isPercent(measure) ? 2 : null };
}

/** In the unit of its column. */
export function inUnit(measure: Measure, value: number): number {
  return isPercent(measure) ? value * 100 : value;
}

/** How the row of a mark stands. */
export function rowOfMark(
  mark: Mark | undefined,
  isFew: boolean,
): Pick<TableRow, 'mark' | 'isMarked' | 'isEdited' | 'isFew'> {
  return {
    mark: mark?.id ?? null,
    isMarked: (mark?.marked.length ?? 0) > 0,
    isEdited: mark?.isEdited ?? false,
    isFew,
  };
}
