/** A panel beside the chart; in a narrow window it lies behind a button. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';
import styles from './side-panel.module.css';

interface Props {
  readonly heading: string;
  /** What the button says in a narrow window. */
  readonly button: string;
  readonly side: 'what' | 'who';
  readonly children: ReactNode;
}

export function SidePanel({ heading, button, side, children }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  useWindowKeys(({ key }) => {
    if (key === 'Escape') setOpen(false);
  });
  return (
    <div className={styles.side} data-side={side} data-pane={side} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      <section className={styles.panel} aria-label={heading}>
        {children}
      </section>
    </div>
  );
}
