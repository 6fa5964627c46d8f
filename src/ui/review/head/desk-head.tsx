/** Whose report lies open and of which year, how far its review has come, undo and history. */
import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import { useActions, useApp, useWords } from '../../shared/app-context.ts';
import { HistoryButton } from '../history/history-button.tsx';
import styles from './desk-head.module.css';
import { IdentityButton } from './identity-button.tsx';
import { ReviewStateMenu } from './review-state-menu.tsx';

const selectCanUndo = (state: AppStoreState): boolean => state.cursor > 0;
const selectCanRedo = (state: AppStoreState): boolean => state.cursor < state.steps.length;

export function DeskHead({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useWords();
  const canUndo = useApp(selectCanUndo);
  const canRedo = useApp(selectCanRedo);
  const { undo, redo } = useActions();
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
      <ActionIcon
        variant="subtle"
        aria-label={words.undo}
        title={`${words.undo} Ctrl+Z`}
        disabled={!canUndo}
        onClick={() => void undo()}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={words.redo}
        title={`${words.redo} Ctrl+Y`}
        disabled={!canRedo}
        onClick={() => void redo()}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </ActionIcon>
      <HistoryButton />
    </div>
  );
}
