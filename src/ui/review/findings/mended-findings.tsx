/** What was wrong and has been mended, folded at the foot of the list. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenReport, Selection } from '../../../store/app-state.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { FindingItem } from './finding-item.tsx';
import styles from './findings-pane.module.css';

interface Props {
  readonly open: OpenReport;
  readonly chosen: Selection;
}

export function MendedFindings({ open, chosen }: Props): ReactNode {
  const words = useDeskWords();
  const [isAsked, setAsked] = useState(false);
  const items = open.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.corrected !== undefined);
  if (items.length === 0) return null;
  const isShown = isAsked || items.some(({ index }) => index === chosen.finding);
  return (
    <div className={styles.group}>
      <h3 className={styles.groupHead}>
        {words.findings.mended} <span className={styles.count}>{items.length}</span>
        <button
          type="button"
          className={styles.all}
          aria-expanded={isShown}
          onClick={() => setAsked(!isShown)}
        >
          {words.findings[isShown ? 'hideMended' : 'showMended']}
        </button>
      </h3>
      {isShown && (
        <ul className={styles.items}>
          {items.map(({ finding, index }) => (
            <li key={index}>
              <FindingItem
                finding={finding}
                index={index}
                open={open}
                chosen={chosen.finding === index ? chosen : null}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
