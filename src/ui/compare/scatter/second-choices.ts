/** What can be held against the measure: the favourites, the rates, and the totals of the tables. */
import {
  getMeasure,
  indicatorTree,
  listIndicators,
  nameMeasure,
} from '../../../store/comparisons.ts';
import type { MeasureId } from '../../../store/comparisons.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';

export interface ChoiceGroup {
  readonly group: Bilingual;
  readonly ids: readonly MeasureId[];
}

const FAVOURITES = { zh: '常用', en: 'Favourites' };

/** Each measure stands once. @param chosen stands there whatever else does */
export function secondChoices(
  favourites: readonly MeasureId[],
  chosen: MeasureId,
): readonly ChoiceGroup[] {
  const rates = indicatorTree().filter(({ id }) => id === 'rates');
  const groups = [
    { group: FAVOURITES, ids: favourites },
    ...rates.map(({ words, children }) => ({
      group: words,
      ids: children.flatMap(({ measure }) => measure ?? []),
    })),
    ...indicatorTree().flatMap(({ id, words }) => {
      const ids = listIndicators().flatMap((cell) =>
        cell.table === id && cell.column.role === 'total' && cell.row.groups.length < 2
          ? cell.id
          : [],
      );
      return ids.length === 0 ? [] : [{ group: words, ids }];
    }),
  ];
  const seen = new Set<MeasureId>();
  const once = groups.map(({ group, ids }) => ({
    group,
    ids: ids.filter((id) => !seen.has(id) && seen.add(id) !== undefined),
  }));
  const isThere = seen.has(chosen);
  return isThere
    ? once
    : [{ group: nameMeasure(getMeasure(chosen, null)), ids: [chosen] }, ...once];
}
