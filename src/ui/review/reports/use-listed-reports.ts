/**
 * The list's reports: put in order once, searched by text, narrowed by what is open and how far it has come. The
 * order stays while reports are worked on, until another is asked for or reports come and go.
 */
import { useCallback, useMemo, useState } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { countStates, narrow } from '../../../store/listing/list-filters.ts';
import type { ListCounts } from '../../../store/listing/list-filters.ts';
import { narrowedBy } from '../../../store/listing/listing.ts';
import type { Listing } from '../../../store/listing/listing.ts';
import { orderInTurns } from '../../../store/listing/order-in-turns.ts';
import { COMPARE } from '../../../store/listing/report-orders.ts';
import type { ReportOrder } from '../../../store/listing/report-orders.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp } from '../../shared/app-context.ts';
import { useInTurns } from '../../shared/turns/use-in-turns.ts';

export interface ListedReports {
  readonly reports: readonly SessionReport[];
  readonly listing: Listing;
  /** Reports have changed so that they would stand in another order. */
  readonly isStale: boolean;
  readonly sortAnew: () => void;
  /** Of all reports of the batch. */
  readonly states: ReturnType<typeof countStates>;
  /** How many reports each choice would show beside the others. */
  readonly counts: ListCounts;
}

const selectListing = (state: AppStoreState): Listing => state.listing;

/** @returns null until thousands are in order for the first time */
export function useListedReports(): ListedReports | null {
  const all = useApp(batchOf);
  const listing = useApp(selectListing);
  const { order } = listing;
  const [times, setTimes] = useState(0);
  const ordered = useOrder(all, order, times);
  const view = useMemo(
    () => ordered && narrow(ordered.reports, narrowedBy(listing)),
    [ordered, listing],
  );
  const isStale = useMemo(() => ordered !== null && isOutOfOrder(ordered), [ordered]);
  const states = useMemo(() => countStates(all.values()), [all]);
  const sortAnew = (): void => setTimes((before) => before + 1);
  return view && { reports: view.shown, counts: view.counts, listing, isStale, states, sortAnew };
}

interface Ordered {
  /** In which they stand: another may have been asked for a moment ago. */
  readonly order: ReportOrder;
  readonly reports: readonly SessionReport[];
}

/** The reports as they are now, in the order in which they stood when it was asked for. */
function useOrder(
  all: ReadonlyMap<string, SessionReport>,
  order: ReportOrder,
  times: number,
): Ordered | null {
  const { size } = all;
  const start = useCallback(
    function* inOrder() {
      return { order, reports: yield* orderInTurns([...all.values()], COMPARE[order]) };
    },
    // Not when a report alone has changed: nothing moves under the hand.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [size, order, times],
  );
  const stood = useInTurns(start);
  return useMemo(() => {
    if (stood === null) return null;
    const ids = new Set(stood.reports.map(({ record }) => record.id));
    const here = [...ids].flatMap((id) => all.get(id) ?? []);
    const since = [...all.values()].filter(({ record }) => !ids.has(record.id));
    return { order: stood.order, reports: [...here, ...since] };
  }, [stood, all]);
}

/** Names and the order of arrival do not change while one works. */
function isOutOfOrder({ reports, order }: Ordered): boolean {
  if (order === 'agency' || order === 'order') return false;
  return reports.some((report, index) => {
    const next = reports[index + 1];
    return next !== undefined && COMPARE[order](report, next) > 0;
  });
}
