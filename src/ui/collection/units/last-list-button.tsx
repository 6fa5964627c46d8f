/** 用上次的单位名单: the list that was used last on this machine. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './units.module.css';

const selectLast = (state: AppStoreState): readonly Unit[] | null => state.lastUnits;

export function LastListButton(): ReactNode {
  const words = useBatchWords().unitList;
  const last = useApp(selectLast);
  const { takeUnitList } = useActions();
  if (last === null) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      className={styles.tool}
      onClick={() => takeUnitList({ units: last, problems: [] })}
    >
      {words.lastList(last.length)}
    </Button>
  );
}
