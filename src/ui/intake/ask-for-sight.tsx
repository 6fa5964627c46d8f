/** What was not read for want of the recognition package: where that is asked for. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { SIGHT_PACKAGE } from '../../engine/sight-package.ts';
import { useWords } from '../shared/app-context.ts';
import { chooseFiles } from './file-input.tsx';
import styles from './intake.module.css';

/** @param blind how many files wait for it */
export function AskForSight({ blind }: { readonly blind: number }): ReactNode {
  const words = useWords().results;
  return (
    <div className={styles.blind}>
      <p role="status">{words.blind(blind, SIGHT_PACKAGE.name)}</p>
      <Button size="compact-sm" variant="default" onClick={chooseFiles}>
        {words.chooseSight}
      </Button>
    </div>
  );
}
