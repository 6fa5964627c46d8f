/** Files whose pictures are being read, a line each with the page it is at; how many wait. */
import type { ReactNode } from 'react';
import type { SeeingFile } from '../../store/intake/intake-state.ts';
import { useWords } from '../shared/app-context.ts';
import styles from './seeing-lines.module.css';

export function SeeingLines({ seeing }: { readonly seeing: readonly SeeingFile[] }): ReactNode {
  const { seeing: words } = useWords().progress;
  const begun = seeing.filter(({ at }) => at !== null);
  const waiting = seeing.length - begun.length;
  return (
    <ul className={styles.lines} aria-label={words.now}>
      {begun.map(({ name, at }) => (
        <li key={name}>
          {words.now} <span className={styles.name}>{name}</span>{' '}
          <strong>{at !== null && words.page(at.page, at.pages)}</strong>
        </li>
      ))}
      {waiting > 0 && <li>{begun.length === 0 ? words.first : words.waiting(waiting)}</li>}
    </ul>
  );
}
