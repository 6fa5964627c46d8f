/** Opens the letters to the units, once something is to go back. */
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { isCollectionStale } from '../../store/collection/collection-slice.ts';
import { countReturned, hasReturnedBetween } from '../../store/collection/returned-between.ts';
import { useActions, useApp } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import { later } from '../shared/fault/later.tsx';
import styles from './return-dialog.module.css';

const ReturnDialog = later(async () => (await import('./return-dialog.tsx')).ReturnDialog);

/** What was found between reports is not at hand after a reload. */
const selectIsUnknown = (state: AppStoreState): boolean =>
  hasReturnedBetween(state) && isCollectionStale(state);

interface Props {
  /** It stands where nothing else is left to do, and says so. */
  readonly isNext?: boolean;
}

export function ReturnButton({ isNext = false }: Props): ReactNode {
  const words = useDeskWords().returns;
  const count = useApp(countReturned);
  const isUnknown = useApp(selectIsUnknown);
  const { checkCollection } = useActions();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isUnknown) void checkCollection();
  }, [isUnknown, checkCollection]);
  if (count === 0 && !isOpen) return null;
  return (
    <>
      <Button
        size="compact-xs"
        className={styles.save}
        leftSection={<IconArrowBackUp size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {isNext ? words.next : words.open(count)}
      </Button>
      {isOpen && <ReturnDialog onClose={() => setOpen(false)} />}
    </>
  );
}
