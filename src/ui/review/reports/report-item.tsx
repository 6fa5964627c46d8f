import type { KeyboardEvent, ReactNode } from 'react';
import { SEVERITIES } from '../../../report/finding.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import type { AppStoreState } from '../../../store/app-state.ts';
import { isFreshIn } from '../../../store/storage/session.ts';
import { returnedBetween } from '../../../store/collection/returned-between.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { FindingCounts } from '../../shared/finding-counts.tsx';
import { ReviewStateMark } from '../../shared/review-state-mark.tsx';
import styles from './report-list.module.css';

const selectFreshFrom = (state: AppStoreState): number | null => state.freshFrom;

interface Props {
  readonly report: SessionReport;
  readonly isOpen: boolean;
  readonly isChecked: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

export function ReportItem(props: Props): ReactNode {
  const { isOpen, isChecked, onKeyDown, onOpen } = props;
  const { record } = props.report;
  const words = useDeskWords();
  const { check } = useActions();
  const isFresh = isFreshIn(useApp(selectFreshFrom), props.report);
  const between = useApp(returnedBetween).get(record.id)?.length ?? 0;
  const returned = record.returned + between;
  const name = record.agency ?? record.source.name;
  return (
    <div className={styles.item} data-open={isOpen || undefined}>
      <input
        type="checkbox"
        className={styles.check}
        aria-label={words.list.check(`${name} ${record.year ?? ''}`)}
        checked={isChecked}
        onChange={(event) => check([record.id], event.currentTarget.checked)}
      />
      <button
        type="button"
        className={styles.open}
        aria-current={isOpen ? 'true' : undefined}
        data-home={isOpen || undefined}
        title={record.source.name}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span className={styles.agency}>{name}</span>
        <span className={styles.state}>
          <span className={styles.year}>{record.year ?? '—'}</span>
          {SEVERITIES.some((severity) => record.open[severity] > 0) && (
            <FindingCounts counts={record.open} />
          )}
          {record.publishedErrors > 0 && (
            <span className={styles.published}>
              {words.list.publishedErrors(record.publishedErrors)}
            </span>
          )}
          {record.missing > 0 && (
            <span className={styles.missing} title={words.list.missingHint}>
              {words.list.missing(record.missing)}
            </span>
          )}
          {returned > 0 && <span className={styles.returned}>{words.list.returned(returned)}</span>}
          {record.edited > 0 && (
            <span className={styles.edited}>{words.list.edited(record.edited)}</span>
          )}
          {isFresh && (
            <span className={styles.fresh} title={words.list.freshHint}>
              {words.list.fresh}
            </span>
          )}
          <span className={styles.grow} />
          <ReviewStateMark state={record.review} />
        </span>
      </button>
    </div>
  );
}
