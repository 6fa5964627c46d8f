/** A line above the tables: there is an earlier version, or a newer one has taken this one's place. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SessionReport } from '../../../store/storage/session.ts';
import type { Versions } from '../../../store/versions/find-versions.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './versions.module.css';

interface Props {
  readonly versions: Versions;
  /** The open report's place in the batch: what came later is newer. */
  readonly order: number;
}

export function VersionNotice({ versions, order }: Props): ReactNode {
  const words = useDeskWords().versions;
  const { openReport, replaceVersion, select } = useActions();
  const { replacedBy, rivals } = versions;
  if (replacedBy !== null) {
    return (
      <div role="status" className={styles.notice}>
        <span>{words.isOld(nameOf(replacedBy))}</span>
        <Go label={words.seeNew} onClick={() => void openReport(replacedBy.record.id)} />
      </div>
    );
  }
  const [rival] = rivals;
  if (rival === undefined) return null;
  if (rival.order > order) {
    return (
      <div role="status" className={styles.notice}>
        <span>{words.hasNewer(nameOf(rival))}</span>
        <Go label={words.seeNew} onClick={() => void openReport(rival.record.id)} />
      </div>
    );
  }
  return (
    <div role="status" className={styles.notice}>
      <span>{words.hasEarlier(nameOf(rival))}</span>
      <Go label={words.compare} onClick={() => select({ tab: 'versions', cell: null })} />
      <Go label={words.replace} onClick={() => void replaceVersion(rival.record.id)} />
    </div>
  );
}

function nameOf({ record }: SessionReport): string {
  return record.source.name;
}

interface GoProps {
  readonly label: string;
  readonly onClick: () => void;
}

function Go({ label, onClick }: GoProps): ReactNode {
  return (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {label}
    </Button>
  );
}
