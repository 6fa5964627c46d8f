/** Before one suggestion is applied to every report with the same slip: which these are, and what changes. */
import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { nameCell } from '../../../form/name-cell.ts';
import type { AlikeRepair, AppStoreState, OpenReport } from '../../../store/app-state.ts';
import type { Hypothesis } from '../../../store/repairs.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { Dialog } from '../../shared/dialog.tsx';
import styles from './suggestions.module.css';

interface Props {
  readonly open: OpenReport;
  readonly hypothesis: Hypothesis;
  readonly onClose: () => void;
}

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

export function AlikeDialog({ open, hypothesis, onClose }: Props): ReactNode {
  const words = useDeskWords();
  const { findAlike, applyRepair, applyAlike } = useActions();
  const [share, setShare] = useState(0);
  const [alike, setAlike] = useState<readonly AlikeRepair[] | null>(null);
  useEffect(() => {
    const search = new AbortController();
    void findAlike(hypothesis, setShare, search.signal).then((found) => {
      if (!search.signal.aborted) setAlike(found);
      return undefined;
    });
    return () => search.abort();
  }, [findAlike, hypothesis]);
  const applyAll = async (): Promise<void> => {
    applyRepair(hypothesis);
    await applyAlike(alike ?? []);
    onClose();
  };
  const all = [{ report: open.id, hypothesis }, ...(alike ?? [])];
  return (
    <Dialog title={words.repair.spreadTitle} onClose={onClose}>
      {alike === null && <Progress value={share * 100} aria-label={words.repair.searching} />}
      {alike?.length === 0 && <p>{words.repair.alone}</p>}
      {alike !== null && alike.length > 0 && (
        <>
          <p>{words.repair.alike(all.length)}</p>
          <ul className={styles.preview} tabIndex={0} aria-label={words.repair.spreadTitle}>
            {all.map((each) => (
              <PreviewItem key={each.report} {...each} />
            ))}
          </ul>
          <div className={styles.buttons}>
            <Button variant="default" data-autofocus onClick={onClose}>
              {words.cancel}
            </Button>
            <Button onClick={() => void applyAll()}>{words.repair.applyAll(all.length)}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function PreviewItem({ report: id, hypothesis }: AlikeRepair): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const record = useApp(selectReports).get(id)?.record;
  if (record === undefined) return null;
  return (
    <li>
      <strong>
        {record.agency ?? record.source.name} {record.year}
      </strong>
      {hypothesis.changes.map(({ cell, from, to }) => (
        <span key={cell} className={styles.change}>
          {say(nameCell(record, cell))} <s>{from ?? words.grid.states.blank}</s> → <b>{to}</b>
        </span>
      ))}
    </li>
  );
}
