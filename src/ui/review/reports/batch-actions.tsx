/** What can be done with reports of the list together: taken out, sent back to their units. */
import type { ReactNode } from 'react';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { ReturnButton } from '../../returns/return-button.tsx';
import styles from './report-list.module.css';

export function BatchActions({ checked }: { readonly checked: ReadonlySet<string> }): ReactNode {
  const words = useDeskWords().remove;
  const { removeReports } = useActions();
  return (
    <>
      {checked.size > 0 && (
        <button
          type="button"
          className={styles.remove}
          title={words.hint}
          onClick={() => removeReports([...checked])}
        >
          {words.checked(checked.size)}
        </button>
      )}
      <ReturnButton />
    </>
  );
}
