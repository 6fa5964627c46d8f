/** The package that pictures are read with: asked for where files wait for it; that it has come. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { SIGHT_PACKAGE } from '../../engine/sight-package.ts';
import type { Intake } from '../../store/intake/intake-state.ts';
import { useLanguage } from '../shared/app-context.ts';
import { SIGHT_WORDS } from '../words/sight.ts';
import { chooseFiles } from './file-input.tsx';
import styles from './intake.module.css';

interface Props {
  /** How many files wait for it. */
  readonly blind: number;
  readonly came: Intake['sight'];
}

export function SightLine({ blind, came }: Props): ReactNode {
  const words = SIGHT_WORDS[useLanguage()];
  if (blind === 0) {
    return (
      <p className={styles.sight} role="status">
        {came !== null && words.came[came]}
      </p>
    );
  }
  return (
    <div className={`${styles.sight} ${styles.blind}`}>
      <p role="status">{words.blind(blind, SIGHT_PACKAGE.name)}</p>
      <Button size="compact-sm" variant="default" onClick={chooseFiles}>
        {words.choose}
      </Button>
    </div>
  );
}
