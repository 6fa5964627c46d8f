/** The mark that is looked at, in words: in place of a tooltip it covers nothing and is read out. */
import type { ReactNode } from 'react';
import type { Mark } from '../../../store/comparisons.ts';
import { useApp, useSay } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { useOpenMark } from '../parts/use-open-mark.ts';
import styles from './card.module.css';

export function ReadOut({ marks }: { readonly marks: readonly Mark[] }): ReactNode {
  const words = useCompareWords().card;
  const say = useSay();
  const { mark: id } = useApp(selectCompared);
  const open = useOpenMark();
  const mark = marks.find((each) => each.id === id);
  return (
    <div className={styles.readOut}>
      <p id="read-out" role="status">
        {mark === undefined ? (
          words.start
        ) : (
          <>
            <b>
              {mark.name} {mark.record.year}
            </b>{' '}
            {say(mark.said())}
            {mark.isEdited && ` · ${words.edited}`}
          </>
        )}
      </p>
      {mark !== undefined && (
        <button type="button" className={styles.link} onClick={() => void open(mark)}>
          <kbd>Enter</kbd> {words.open}
        </button>
      )}
    </div>
  );
}
