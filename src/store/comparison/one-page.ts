/**
 * What stands on the page of the 图解: places of charts and of figures, never figures themselves – they are
 * drawn anew from the reports as these are. Figures are named by unit and year, so that a report which
 * comes again is found.
 */
import { UNIT_KINDS } from '../../collection/units/unit.ts';
import { isChart } from '../../compare/charts.ts';
import { FIRST_COMPARISON } from './comparison-place.ts';
import type { ComparisonPlace } from './comparison-place.ts';

/** A chart as it was when it was put on the page, of the years that it showed. */
export type PagePlace = Omit<ComparisonPlace, 'isTable' | 'isOnePage' | 'mark'>;

interface PageChart {
  readonly kind: 'chart';
  /** Unlike any other of the page. */
  readonly id: number;
  readonly place: PagePlace;
  /** In a column of two, so that another may stand beside it. */
  readonly isHalf?: boolean;
}

export interface PageFigure {
  readonly kind: 'figure';
  readonly id: number;
  /** The chart that it is a mark of. */
  readonly place: PagePlace;
  readonly unit: string;
  readonly year: number | null;
  /** Which mark of that report, as the chart numbers them; '' where it has but one. */
  readonly part: string;
}

export type PageItem = PageChart | PageFigure;
export type NewItem = Omit<PageChart, 'id'> | Omit<PageFigure, 'id'>;

export interface OnePage {
  /** '' = the usual one. */
  readonly heading: string;
  readonly items: readonly PageItem[];
}

export const EMPTY_ONE_PAGE: OnePage = { heading: '', items: [] };

export function addToPage(page: OnePage, item: NewItem): OnePage {
  const id = Math.max(0, ...page.items.map((each) => each.id)) + 1;
  return { ...page, items: [...page.items, { ...item, id }] };
}

export function removeFromPage(page: OnePage, id: number): OnePage {
  return { ...page, items: page.items.filter((item) => item.id !== id) };
}

/** @param by 1 = further down, -1 = further up; at the ends nothing moves */
export function moveOnPage({ heading, items }: OnePage, id: number, by: 1 | -1): OnePage {
  const at = items.findIndex((item) => item.id === id);
  const [item, other] = [items[at], items[at + by]];
  if (item === undefined || other === undefined) return { heading, items };
  const swapped = new Map([
    [item, other],
    [other, item],
  ]);
  return { heading, items: items.map((each) => swapped.get(each) ?? each) };
}

/** Only charts come in halves. */
export function setHalf({ heading, items }: OnePage, id: number, isHalf: boolean): OnePage {
  return {
    heading,
    items: items.map((item) =>
      item.id === id && item.kind === 'chart' ? { ...item, isHalf } : item,
    ),
  };
}

/** What the browser kept: whatever stands there, a page comes of it; what is not known falls away. */
export function readOnePage(kept: unknown): OnePage {
  if (!isObject(kept) || !Array.isArray(kept['items'])) return EMPTY_ONE_PAGE;
  const heading = typeof kept['heading'] === 'string' ? kept['heading'] : '';
  return kept['items']
    .flatMap((item: unknown) => readItem(item) ?? [])
    .reduce(addToPage, { heading, items: [] });
}

function readItem(item: unknown): NewItem | null {
  if (!isObject(item)) return null;
  const { kind, unit, year, part } = item;
  const place = readPlace(item['place']);
  if (place === null) return null;
  if (kind === 'chart')
    return { kind, place, ...(item['isHalf'] === true ? { isHalf: true } : {}) };
  const isFigure = kind === 'figure' && typeof unit === 'string' && typeof part === 'string';
  return isFigure ? { kind, place, unit, part, year: isYear(year) ? year : null } : null;
}

/** Each part is of the kind that the first comparison has there, or it falls away. */
function readPlace(kept: unknown): PagePlace | null {
  if (!isObject(kept)) return null;
  const { isTable: _table, isOnePage: _page, mark: _mark, ...usual } = FIRST_COMPARISON;
  const { chart, measure, second, year, since, least, picked, pinned, isFewShown } = kept;
  if (typeof chart !== 'string' || !isChart(chart) || typeof measure !== 'string') return null;
  return {
    ...usual,
    chart,
    measure,
    second: typeof second === 'string' ? second : usual.second,
    year: isYear(year) ? year : null,
    since: isYear(since) ? since : null,
    least: typeof least === 'number' ? least : usual.least,
    columns: areNames(kept['columns']) ? kept['columns'] : null,
    picked: areNames(picked) ? picked : null,
    ofKind: UNIT_KINDS.find((kind) => kind === kept['ofKind']) ?? null,
    pinned: areNames(pinned) ? pinned : [],
    modes: byChart(kept['modes']),
    orders: byChart(kept['orders']),
    isFewShown: isFewShown === true,
  };
}

function byChart(kept: unknown): PagePlace['modes'] {
  if (!isObject(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(([id, way]) => isChart(id) && typeof way === 'string'),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

function areNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
