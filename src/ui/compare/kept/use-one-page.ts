/** The page of the 图解, kept in the browser between visits as the favourites are: places only, no figures. */
import { useEffect } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import {
  addToPage,
  EMPTY_PAGE,
  moveOnPage,
  readOnePage,
  removeFromPage,
} from '../../../store/comparisons.ts';
import type { ChartQuery, Mark, NewItem, OnePage, PagePlace } from '../../../store/comparisons.ts';
import { useActions, useApp, useReadState } from '../../shared/app-context.ts';

const KEY = 'gouji-one-page';

const selectPage = ({ onePage }: AppStoreState): OnePage | null => onePage;

interface OnePageActions {
  readonly page: OnePage;
  /** @returns how many items there are then */
  readonly add: (item: NewItem) => number;
  readonly move: (id: number, by: 1 | -1) => void;
  readonly remove: (id: number) => void;
  readonly setHeading: (heading: string) => void;
  readonly clear: () => void;
}

export function useOnePage(): OnePageActions {
  const page = useApp(selectPage);
  const read = useReadState();
  const { keepOnePage } = useActions();
  useEffect(() => {
    if (page === null) keepOnePage(load());
  }, [page, keepOnePage]);
  const change = (made: (page: OnePage) => OnePage): OnePage => {
    const next = made(read().onePage ?? load());
    keepOnePage(next);
    keep(next);
    return next;
  };
  return {
    page: page ?? EMPTY_PAGE,
    add: (item) => change((now) => addToPage(now, item)).items.length,
    move: (id, by) => void change((now) => moveOnPage(now, id, by)),
    remove: (id) => void change((now) => removeFromPage(now, id)),
    setHeading: (heading) => void change((now) => ({ ...now, heading })),
    clear: () => void change(() => EMPTY_PAGE),
  };
}

function load(): OnePage {
  try {
    return readOnePage(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return EMPTY_PAGE; // storage switched off, or something else stands there
  }
}

function keep(page: OnePage): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(page));
  } catch {
    // Storage switched off: the page lasts for this visit.
  }
}

/** Where one stands, to come back to: the year as it is shown, not the latest of another day. */
export function toPagePlace(
  { isTable: _table, isOnePage: _page, mark: _mark, ...place }: AppStoreState['compared'],
  { year }: ChartQuery,
): PagePlace {
  return { ...place, year };
}

/** Which mark of its report it is, whichever file the report is read from. */
export function partOf({ id, record }: Mark): string {
  return id.replace(record.id, '');
}
