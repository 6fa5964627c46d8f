/** Locks the selected cell as compared with the original, or unlocks it. */
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { isConfirmed } from '../../../report/confirmed.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { focusHome } from '../../shared/focus/panes.ts';
import styles from './cell-bar.module.css';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
}

export function LockToggle({ open, cell }: Props): ReactNode {
  const words = useDeskWords();
  const { confirmCell } = useActions();
  const isLocked = isConfirmed(cell, open.report, open.confirmed);
  const Icon = isLocked ? IconLock : IconLockOpen;
  return (
    <button
      type="button"
      className={styles.lock}
      aria-pressed={isLocked}
      title={words.repair.lockHint}
      onClick={() => {
        confirmCell(cell, !isLocked);
        focusHome();
      }}
    >
      <Icon size={14} aria-hidden />
      {words.repair.lock}
    </button>
  );
}
