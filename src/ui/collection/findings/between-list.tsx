/** What was found between the reports, under the name of its check, worst first; a long group shows its first ones. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { collectionTitle } from '../../../store/collection/between.ts';
import type { DecidedFinding } from '../../../store/collection/between.ts';
import { useActions, useApp, useSay, useWords } from '../../shared/app-context.ts';
import styles from './between.module.css';

const selectChosen = ({ gathered }: AppStoreState): string | null => gathered.finding;

/** So many of a kind are shown at once. */
const MOST_SHOWN = 4;

export function BetweenList({ found }: { readonly found: readonly DecidedFinding[] }): ReactNode {
  const rules = [...new Set(found.map(({ finding }) => finding.rule))];
  return (
    <>
      {rules.map((rule) => (
        <Group key={rule} items={found.filter(({ finding }) => finding.rule === rule)} />
      ))}
    </>
  );
}

function Group({ items }: { readonly items: readonly DecidedFinding[] }): ReactNode {
  const words = useWords().between;
  const say = useSay();
  const chosen = useApp(selectChosen);
  const [isExpanded, setExpanded] = useState(false);
  const [first] = items;
  if (first === undefined) return null;
  const hasChosen = items.slice(MOST_SHOWN - 1).some(({ key }) => key === chosen);
  const isLong = items.length > MOST_SHOWN && !isExpanded && !hasChosen;
  const shown = isLong ? items.slice(0, MOST_SHOWN - 1) : items;
  return (
    <div>
      <h3 className={styles.groupHead} data-severity={first.finding.severity}>
        {say(collectionTitle(first.finding.rule))}{' '}
        <span className={styles.number}>{items.length}</span>
      </h3>
      <ul className={styles.items}>
        {shown.map((item) => (
          <li key={item.key}>
            <Item item={item} isChosen={item.key === chosen} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" className={styles.more} onClick={() => setExpanded(true)}>
          {words.more(items.length - shown.length)}
        </button>
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: DecidedFinding;
  readonly isChosen: boolean;
}

function Item({ item: { finding, key, decision }, isChosen }: ItemProps): ReactNode {
  const words = useWords();
  const say = useSay();
  const { goInCollection } = useActions();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { resolution, note } = decision;
  // Texts that are alike are seen side by side.
  const tab = finding.rule === 'near-duplicate' ? 'alike' : 'findings';
  return (
    <button
      ref={line}
      type="button"
      className={styles.item}
      data-severity={finding.severity}
      data-done={resolution !== 'open' || undefined}
      data-chosen={isChosen || undefined}
      aria-current={isChosen || undefined}
      onClick={() => goInCollection({ tab, finding: key })}
    >
      <abbr className={styles.weight} title={words.severityLong[finding.severity]}>
        {words.severity[finding.severity]}
      </abbr>
      <span>
        {say(finding.message)}
        {resolution !== 'open' && (
          <span className={styles.decision} data-returned={resolution === 'returned' || undefined}>
            {resolution === 'returned' ? '↩' : '✓'} {words.findings.resolutions[resolution]}
            {note !== '' && `：${note}`}
          </span>
        )}
      </span>
    </button>
  );
}
