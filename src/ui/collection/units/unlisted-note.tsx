/** What cannot be checked without a unit list, where what was found between the reports is shown. */
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { LastListButton } from './last-list-button.tsx';
import styles from './units.module.css';

const selectIsUnlisted = ({ collection }: AppStoreState): boolean =>
  collection !== null && !collection.isListed;

export function UnlistedNote(): ReactNode {
  const words = useBatchWords().between;
  if (!useApp(selectIsUnlisted)) return null;
  return (
    <div className={styles.unlisted}>
      <p>{words.unlisted}</p>
      <LastListButton />
    </div>
  );
}
