/**
 * The list's table model: sorted once, searched by text, narrowed by what is open and how far it has come. The
 * order stays while reports are worked on, until another is asked for or reports come and go.
 */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { narrow } from '../../../store/listing/list-filters.ts';
import type { ListCounts } from '../../../store/listing/list-filters.ts';
import { FIRST_LISTING, narrowedBy } from '../../../store/listing/listing.ts';
import type { Listing } from '../../../store/listing/listing.ts';
import { COMPARE, REPORT_ORDERS } from '../../../store/listing/report-orders.ts';
import type { ReportOrder } from '../../../store/listing/report-orders.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp } from '../../shared/app-context.ts';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, SessionReport>();
/** One column an order. */
const columns = helper.columns(
  REPORT_ORDERS.map((order) =>
    helper.accessor(({ record }) => record.id, {
      id: order,
      sortFn: (left, right) => COMPARE[order](left.original, right.original),
    }),
  ),
);

export interface ReportTable {
  readonly reports: readonly SessionReport[];
  readonly listing: Listing;
  /** Reports have changed so that they would stand in another order. */
  readonly isStale: boolean;
  readonly sortAnew: () => void;
  /** Of all reports of the batch. */
  readonly states: ListCounts;
  /** How many reports each choice would show beside the others. */
  readonly counts: ListCounts;
}

const ANY = narrowedBy(FIRST_LISTING);

const selectListing = (state: AppStoreState): Listing => state.listing;

export function useReportTable(): ReportTable {
  const all = useApp(batchOf);
  const listing = useApp(selectListing);
  const { order } = listing;
  const [times, setTimes] = useState(0);
  const ordered = useOrder(all, order, times);
  const { shown, counts } = useMemo(() => narrow(ordered, narrowedBy(listing)), [ordered, listing]);
  const { counts: states } = useMemo(() => narrow(ordered, ANY), [ordered]);
  return {
    reports: shown,
    listing,
    isStale: useMemo(() => isOutOfOrder(ordered, order), [ordered, order]),
    sortAnew: () => setTimes((before) => before + 1),
    states,
    counts,
  };
}

/** The reports as they are now, in the order in which they stood when it was asked for. */
function useOrder(
  all: ReadonlyMap<string, SessionReport>,
  order: ReportOrder,
  times: number,
): readonly SessionReport[] {
  const { size } = all;
  const data = useMemo(
    () => [...all.values()],
    // Not when a report alone has changed: nothing moves under the hand.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [size, order, times],
  );
  const sorting = useMemo(() => [{ id: order, desc: false }], [order]);
  const { rows } = useTable({ features, columns, data, state: { sorting } }).getRowModel();
  return useMemo(() => {
    const stood = new Set(rows.map(({ original }) => original.record.id));
    const here = [...stood].flatMap((id) => all.get(id) ?? []);
    return [...here, ...[...all.values()].filter(({ record }) => !stood.has(record.id))];
  }, [rows, all]);
}

/** Names and the order of arrival do not change while one works. */
function isOutOfOrder(reports: readonly SessionReport[], order: ReportOrder): boolean {
  if (order === 'agency' || order === 'order') return false;
  return reports.some((report, index) => {
    const next = reports[index + 1];
    return next !== undefined && COMPARE[order](report, next) > 0;
  });
}
