/** Whose report lies open and of which year, how far its review has come, undo and history. */
import type { ReactNode } from 'react';
import type { OpenReport } from '../../../store/app-state.ts';
import { useWords } from '../../shared/app-context.ts';
import { UndoButtons } from '../../shared/undo/undo-buttons.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import styles from './desk-head.module.css';
import { IdentityButton } from './identity-button.tsx';
import { ReviewStateMenu } from './review-state-menu.tsx';

export function DeskHead({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useWords();
  const { agency, year, edition, source } = open.report;
  return (
    <div className={styles.head}>
      <h2 className={styles.agency} title={source.name}>
        {agency ?? words.results.unknownAgency}{' '}
        <span className={styles.year}>{year ?? words.results.unknownYear}</span>
      </h2>
      <IdentityButton open={open} />
      <span className={styles.source} title={source.name}>
        {words.results.form(edition)} · {source.name}
      </span>
      <ReviewStateMenu open={open} />
      <UndoButtons />
      <HistoryButton />
    </div>
  );
}
