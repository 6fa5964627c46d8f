/** Every question of the self check with its answer, and what can be done about it. */
import { IconCheck, IconExclamationMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { SELF_CHECK_WORDS } from '../words/about/self-check.ts';
import styles from './about.module.css';
import { KeepForLong } from './keep-for-long.tsx';
import type { Check } from './run-checks.ts';

interface Props {
  readonly checks: readonly Check[];
  /** The browser was asked to keep what is stored, and has promised. */
  readonly onKept: () => void;
}

export function CheckList({ checks, onKept }: Props): ReactNode {
  const words = SELF_CHECK_WORDS[useLanguage()];
  return (
    <dl className={styles.checks}>
      {checks.map(({ id, isGood, said, inFull }) => (
        <div key={id} className={styles.check} data-check={id} data-good={isGood}>
          <dt>
            {isGood ? (
              <IconCheck size={20} aria-label={words.ok} />
            ) : (
              <IconExclamationMark size={20} aria-label={words.see} />
            )}
            {words.names[id]}
          </dt>
          <dd>
            {said}
            {inFull !== undefined && (
              <details>
                <summary>{words.inFull}</summary>
                <code>{inFull}</code>
              </details>
            )}
            {id === 'persisted' && !isGood && (
              <p>
                <KeepForLong onKept={onKept} />
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
