/** Above the list: how far the batch has come, search, filters with their counts, order, select all. */
import { TextInput } from '@mantine/core';
import { IconRefresh, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { REVIEW_STATES } from '../../../report/review/review.ts';
import { LIST_FILTERS } from '../../../store/listing/list-filters.ts';
import { REPORT_ORDERS } from '../../../store/listing/report-orders.ts';
import { useActions } from '../../shared/app-context.ts';
import { ReturnButton } from '../../returns/return-button.tsx';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { BatchProgress } from './batch-progress.tsx';
import styles from './report-list.module.css';
import type { ListedReports } from './use-listed-reports.ts';

interface Props {
  readonly list: ListedReports;
  readonly checked: ReadonlySet<string>;
}

export function ListTools({ list, checked }: Props): ReactNode {
  const words = useDeskWords();
  const { check, goInList } = useActions();
  const { reports, counts } = list;
  return (
    <div className={styles.tools}>
      <BatchProgress counts={list.states} />
      <TextInput
        size="xs"
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder={words.list.search}
        aria-label={words.list.search}
        value={list.listing.search}
        onChange={(event) => goInList({ search: event.currentTarget.value })}
      />
      <div role="group" aria-label={words.list.filter} className={styles.filters}>
        {LIST_FILTERS.map((each) => (
          <Chip
            key={each}
            label={words.list.filters[each]}
            count={counts[each]}
            isOn={list.listing.filter === each}
            onClick={() => goInList({ filter: each })}
          />
        ))}
      </div>
      <div className={styles.selects}>
        <StateSelect list={list} />
        <OrderSelect list={list} />
        <button
          type="button"
          className={styles.anew}
          disabled={!list.isStale}
          aria-label={words.list.sortAnew}
          title={words.list.sortAnewHint}
          onClick={list.sortAnew}
        >
          <IconRefresh size={14} aria-hidden />
        </button>
      </div>
      <div className={styles.line}>
        <label className={styles.all}>
          <input
            type="checkbox"
            checked={reports.length > 0 && reports.every(({ record }) => checked.has(record.id))}
            onChange={(event) =>
              check(
                reports.map(({ record }) => record.id),
                event.currentTarget.checked,
              )
            }
          />
          {words.list.checkAll(reports.length)}
        </label>
        <ReturnButton />
      </div>
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

function Chip({ label, count, isOn, onClick }: ChipProps): ReactNode {
  return (
    <button type="button" className={styles.filter} aria-pressed={isOn} onClick={onClick}>
      {label} <span className={styles.number}>{count}</span>
    </button>
  );
}

function StateSelect({ list }: { readonly list: ListedReports }): ReactNode {
  const words = useDeskWords();
  const { goInList } = useActions();
  const {
    counts,
    listing: { reviewState },
  } = list;
  return (
    <select
      className={styles.sort}
      aria-label={words.reviewState.filter}
      value={reviewState ?? ''}
      onChange={({ currentTarget }) =>
        goInList({
          reviewState: REVIEW_STATES.find((each) => each === currentTarget.value) ?? null,
        })
      }
    >
      <option value="">{words.reviewState.any}</option>
      {REVIEW_STATES.map((each) => (
        <option key={each} value={each}>
          {words.reviewState.states[each]} {counts[each]}
        </option>
      ))}
    </select>
  );
}

function OrderSelect({ list }: { readonly list: ListedReports }): ReactNode {
  const words = useDeskWords();
  const { goInList } = useActions();
  return (
    <select
      className={styles.sort}
      aria-label={words.list.sort}
      value={list.listing.order}
      onChange={({ currentTarget }) => {
        const order = REPORT_ORDERS.find((each) => each === currentTarget.value);
        if (order !== undefined) goInList({ order });
      }}
    >
      {REPORT_ORDERS.map((each) => (
        <option key={each} value={each}>
          {words.list.sorts[each]}
        </option>
      ))}
    </select>
  );
}
