/** What the marks in the table mean, each with how often it stands there: none too. */
import type { ReactNode } from 'react';
import styles from './cells.module.css';

export interface LegendKey {
  readonly state: string;
  readonly sign: string;
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly keys: readonly LegendKey[];
  /** After the keys. */
  readonly children?: ReactNode;
}

export function StateLegend({ title, keys, children }: Props): ReactNode {
  return (
    <div className={styles.legend}>
      <h2>{title}</h2>
      {keys.map(({ state, sign, text }) => (
        <span key={state} className={styles.key}>
          <span className={styles.figure} data-state={state} aria-hidden>
            {sign}
          </span>
          {text}
        </span>
      ))}
      {children}
    </div>
  );
}
