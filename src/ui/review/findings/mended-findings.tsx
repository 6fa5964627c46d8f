/** What was wrong and has been mended, folded at the foot of the list. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import { useApp } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { FindingItem } from './finding-item.tsx';
import styles from './findings-pane.module.css';

const selectChosen = (state: AppStoreState): number | null => state.selection.finding;

interface Props {
  readonly open: OpenReport;
}

export function MendedFindings({ open }: Props): ReactNode {
  const words = useDeskWords();
  const chosen = useApp(selectChosen);
  const [isAsked, setAsked] = useState(false);
  const items = open.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.corrected !== undefined);
  if (items.length === 0) return null;
  const isShown = isAsked || items.some(({ index }) => index === chosen);
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
                isChosen={chosen === index}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
