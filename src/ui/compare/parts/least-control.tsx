import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useActions } from '../../shared/app-context.ts';
import styles from './rate-controls.module.css';
import { useCompareWords } from './use-compare-words.ts';

/** From how many cases on a unit is not one of too few. */
export function LeastControl({ least }: { readonly least: number }): ReactNode {
  const words = useCompareWords().controls;
  const { goInComparison } = useActions();
  return (
    <label className={styles.least}>
      {words.least} n &lt;
      <TextInput
        size="xs"
        type="number"
        min={1}
        value={String(least)}
        onChange={(event) => {
          const value = Math.floor(Number(event.currentTarget.value));
          if (value >= 1) goInComparison({ least: value });
        }}
      />
    </label>
  );
}
