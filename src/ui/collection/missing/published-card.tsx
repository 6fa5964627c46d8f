/** Days of publication: those too late, and those that no page prints, to be set by the user. */
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { PAGE } from '../../shared/shown-part.ts';
import styles from './missing.module.css';
import { publishedRows } from './published-rows.ts';
import type { PublishedRow } from './published-rows.ts';
import { useSayDay } from '../../shared/use-say-day.ts';

interface Props {
  readonly collection: CheckedCollection;
  readonly year: number;
}

const selectReports = (state: AppStoreState): AppStoreState['reports'] => state.reports;

const MOST_SHOWN = 5;

export function PublishedCard({ collection, year }: Props): ReactNode {
  const words = useBatchWords().handIns;
  const reports = useApp(selectReports);
  const { published, settings } = useApp(collectionState);
  const [pages, setPages] = useState(0);
  const rows = useMemo(
    () => publishedRows(collection, { year, reports, published, settings }),
    [collection, year, reports, published, settings],
  );
  const late = rows.filter(({ daysLate }) => daysLate > 0).length;
  const unknown = rows.filter(({ day }) => day === null).length;
  const first = Math.min(Math.max(rows.length - unknown, MOST_SHOWN), PAGE);
  const shown = rows.slice(0, first + pages * PAGE);
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2>{words.published}</h2>
        <span>
          {late > 0 ? words.lateCount(late) : words.noneLate}
          {unknown > 0 && ` · ${words.unknownDays(unknown)}`}
        </span>
      </div>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.published}</th>
              <th scope="col">{words.until}</th>
              <th scope="col">{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.report} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < rows.length && (
        <button type="button" className={styles.more} onClick={() => setPages(pages + 1)}>
          {words.more(rows.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: PublishedRow }): ReactNode {
  const words = useBatchWords().handIns;
  const sayDay = useSayDay();
  const { unit, day, until, daysLate } = row;
  return (
    <tr>
      <th scope="row">{unit}</th>
      <td>
        <DayField row={row} />
      </td>
      <td>{sayDay(until)}</td>
      <td data-late={daysLate > 0 || undefined}>
        {daysLate > 0 ? words.late(daysLate) : day === null ? words.unknown : words.inTime}
      </td>
    </tr>
  );
}

/** Taken when the field is left or with Enter; emptied, the day is again as the page prints it. */
function DayField({ row }: { readonly row: PublishedRow }): ReactNode {
  const words = useBatchWords().handIns;
  const { changeCollection } = useActions();
  const { report, unit, day } = row;
  const [text, setText] = useState(day ?? '');
  const [before, setBefore] = useState(day);
  if (before !== day) {
    setBefore(day);
    setText(day ?? '');
  }
  const take = (): void => {
    if (text === (day ?? '')) return;
    changeCollection({ kind: 'published', report, day: text === '' ? null : text });
  };
  return (
    <input
      type="date"
      className={styles.date}
      aria-label={words.publishedOn(unit)}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
        if (key === 'Escape') setText(day ?? '');
      }}
    />
  );
}
