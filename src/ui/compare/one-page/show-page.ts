/** What stands on the page, made anew in turns from the reports as they are. */
import { showInTurns } from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  ColumnStore,
  Mark,
  PageItem,
  PagePlace,
  ShownChart,
} from '../../../store/comparisons.ts';
import { partOf } from '../kept/use-one-page.ts';

/** Why an item cannot be drawn: it is named beside the page, not printed as something else. */
export type Lost = 'measure' | 'year' | 'mark';

export type ShownItem =
  | { readonly item: PageItem; readonly chart: ShownChart; readonly mark: Mark | null }
  | { readonly item: PageItem; readonly lost: Lost };

/** What a place asks for; null when what it measures is not known any more. */
export type QueryOf = (place: PagePlace) => ChartQuery | null;

export function* showPageInTurns(
  columns: ColumnStore,
  items: readonly PageItem[],
  queryOf: QueryOf,
): Generator<void, readonly ShownItem[]> {
  const shown: ShownItem[] = [];
  const made = new Map<string, ShownChart>();
  for (const item of items) {
    const query = queryOf(item.place);
    if (query === null || query.year !== item.place.year) {
      shown.push({ item, lost: query === null ? 'measure' : 'year' });
      continue;
    }
    // Figures are often marks of one and the same chart.
    const key = JSON.stringify(item.place);
    const chart = made.get(key) ?? (yield* showInTurns(columns, item.place.chart, query));
    made.set(key, chart);
    shown.push(toShown(item, chart));
  }
  return shown;
}

function toShown(item: PageItem, chart: ShownChart): ShownItem {
  const isEmpty = chart.shown.marks.length === 0;
  if (item.kind === 'chart') return isEmpty ? { item, lost: 'mark' } : { item, chart, mark: null };
  const { unit, year, part } = item;
  const mark = chart.shown.marks.find(
    (each) => each.name === unit && each.record.year === year && partOf(each) === part,
  );
  return mark === undefined ? { item, lost: 'mark' } : { item, chart, mark };
}
