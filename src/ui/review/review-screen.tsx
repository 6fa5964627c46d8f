/** 核对: the reports, the tables of the open one, and what was found in it, side by side. */
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, OpenReport } from '../../store/app-state.ts';
import { worstOf } from '../../store/listing/worst-first.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useActions, useApp, useAppStore } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import styles from './panes/review-panes.module.css';
import { ReviewPanes } from './panes/review-panes.tsx';
import { useDeskInHash } from './panes/use-desk-in-hash.ts';
import { deskOfHash } from '../../store/screen-in-hash.ts';
import { currentHash } from '../shared/page-address.ts';
import { useUndoKeys } from '../shared/undo/use-undo-keys.ts';
import { SheetsOfReport } from '../source/sheets/sheets-context.tsx';
import { PrintedDesk } from './printed/printed-desk.tsx';

const selectOpen = (state: AppStoreState): OpenReport | null => state.open;

export function ReviewScreen(): ReactNode {
  const words = useDeskWords();
  const reports = useApp(batchOf);
  const open = useApp(selectOpen);
  const hasReports = reports.size > 0;
  const store = useAppStore();
  const { openReport, setScreen } = useActions();
  useUndoKeys();
  useDeskInHash();
  useEffect(() => {
    // Nobody should face an empty desk: what the address names, or the report that needs most work.
    // Asked once: as more reports come, another may be chosen in the list already.
    if (open !== null || !hasReports) return;
    const known = batchOf(store.getState());
    const asked = deskOfHash(currentHash())?.report ?? '';
    const worst = known.has(asked) ? undefined : worstOf(known.values());
    if (worst !== undefined) void openReport(worst.record.id);
  }, [open, hasReports, store, openReport]);
  if (!hasReports) {
    return (
      <div className={styles.empty}>
        <p>{words.emptyReview}</p>
        <Button onClick={() => setScreen('intake')}>{words.goIntake}</Button>
      </div>
    );
  }
  return (
    <SheetsOfReport open={open}>
      {open !== null && <PrintedDesk open={open} />}
      <ReviewPanes open={open} />
    </SheetsOfReport>
  );
}
