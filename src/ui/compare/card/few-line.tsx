import type { ReactNode } from 'react';
import { useActions, useApp } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import styles from './card.module.css';

interface Props {
  readonly few: number;
  readonly least: number;
}

/** Those of too few cases in one line; drawn below the others where asked for. */
export function FewLine({ few, least }: Props): ReactNode {
  const words = useCompareWords().card;
  const { isFewShown } = useApp(selectCompared);
  const { goInComparison } = useActions();
  return (
    <p className={styles.few}>
      {words.few(few, least)}
      <button
        type="button"
        className={styles.link}
        aria-expanded={isFewShown}
        onClick={() => goInComparison({ isFewShown: !isFewShown })}
      >
        {isFewShown ? words.fold : words.unfold}
      </button>
    </p>
  );
}
