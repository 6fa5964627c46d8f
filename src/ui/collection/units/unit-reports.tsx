/** What a unit handed in, the last year first: how each report calls it, and how it stands. */
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import type { Unit } from '../../../store/collection/between.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { FindingCounts } from '../../shared/finding-counts.tsx';
import { ReviewStateMark } from '../../shared/review-state-mark.tsx';
import { useGoToReport } from '../../shared/use-go-to-report.ts';
import styles from './units.module.css';

interface Props {
  readonly unit: Unit;
  readonly collection: CheckedCollection;
}

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

export function UnitReports({ unit, collection }: Props): ReactNode {
  const words = useBatchWords().unitList;
  const reports = useApp(selectReports);
  const goToReport = useGoToReport();
  const line = collection.ledger.find((each) => each.unit.name === unit.name);
  const ids = line?.reports.flatMap((id, at) => [id ?? [], line.copies[at] ?? []].flat()) ?? [];
  const records = ids.flatMap((id) => reports.get(id)?.record ?? []).reverse();
  return (
    <>
      <h3 className={styles.part}>
        {words.reports} <span>{words.count(records.length)}</span>
      </h3>
      {records.length === 0 && <p className={styles.hint}>{words.noReports}</p>}
      <ul className={styles.reports}>
        {records.map(({ id, year, agency, source, open, review }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                void goToReport(id);
              }}
            >
              <b>{year}</b>
              <span className={styles.called}>{words.callsItself(agency ?? source.name)}</span>
              <ReviewStateMark state={review} />
              {open.error + open.warning + open.note > 0 && <FindingCounts counts={open} />}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
