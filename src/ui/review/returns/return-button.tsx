/** Opens the letters to the units, once something is to go back. */
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import { useApp, useWords } from '../../shared/app-context.ts';
import styles from './return-dialog.module.css';

const ReturnDialog = lazy(async () => ({
  default: (await import('./return-dialog.tsx')).ReturnDialog,
}));

const selectCount = (state: AppStoreState): number =>
  [...batchOf(state).values()].filter(({ record }) => record.returned > 0).length;

export function ReturnButton(): ReactNode {
  const words = useWords().returns;
  const count = useApp(selectCount);
  const [isOpen, setOpen] = useState(false);
  if (count === 0 && !isOpen) return null;
  return (
    <>
      <Button
        size="compact-xs"
        className={styles.save}
        leftSection={<IconArrowBackUp size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.open(count)}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ReturnDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
