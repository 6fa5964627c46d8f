/** The page of the 图解, kept in the browser as long as its session is: places only, no figures. */
import { useEffect } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import {
  addToPage,
  EMPTY_ONE_PAGE,
  moveOnPage,
  readOnePage,
  removeFromPage,
  setHalf,
} from '../../../store/comparisons.ts';
import type { ChartQuery, Mark, NewItem, OnePage, PagePlace } from '../../../store/comparisons.ts';
import { useActions, useApp, useReadState } from '../../shared/app-context.ts';
import { keepPage, loadKeptPage } from '../../shared/kept-pages.ts';

const selectPage = ({ onePage }: AppStoreState): OnePage | null => onePage;

interface OnePageActions {
  readonly page: OnePage;
  /** @returns how many items there are then */
  readonly add: (item: NewItem) => number;
  readonly move: (id: number, by: 1 | -1) => void;
  readonly remove: (id: number) => void;
  /** Of charts. */
  readonly setHalf: (id: number, isHalf: boolean) => void;
  readonly setHeading: (heading: string) => void;
  readonly clear: () => void;
}

export function useOnePage(): OnePageActions {
  const page = useApp(selectPage);
  const read = useReadState();
  const { keepOnePage } = useActions();
  useEffect(() => {
    if (page === null) keepOnePage(load(read()));
  }, [page, keepOnePage, read]);
  const change = (made: (page: OnePage) => OnePage): OnePage => {
    const state = read();
    const next = made(state.onePage ?? load(state));
    keepOnePage(next);
    keepPage(state.sessionId, next);
    return next;
  };
  return {
    page: page ?? EMPTY_ONE_PAGE,
    add: (item) => change((now) => addToPage(now, item)).items.length,
    move: (id, by) => void change((now) => moveOnPage(now, id, by)),
    remove: (id) => void change((now) => removeFromPage(now, id)),
    setHalf: (id, isHalf) => void change((now) => setHalf(now, id, isHalf)),
    setHeading: (heading) => void change((now) => ({ ...now, heading })),
    clear: () => void change(() => EMPTY_ONE_PAGE),
  };
}

function load({ sessionId }: AppStoreState): OnePage {
  return readOnePage(loadKeptPage(sessionId));
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
