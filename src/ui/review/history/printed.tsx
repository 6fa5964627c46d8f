/** What the report prints in a cell, in quotes; in words where it prints nothing. */
import type { ReactNode } from 'react';
import type { Cell } from '../../../report/report.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './printed.module.css';

/** @param reading the cell as it was read, before any edit */
export function Printed({ reading: { raw, state } }: { readonly reading: Cell }): ReactNode {
  const { bar } = useDeskWords();
  if (raw !== '') return <q className={styles.print}>{raw}</q>;
  return <span>{state === 'blank' ? bar.printedBlank : bar.notPrinted}</span>;
}
