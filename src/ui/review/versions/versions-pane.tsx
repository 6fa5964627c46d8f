/** 版本: the open report against an earlier one – asked and mended, asked and not, changed unasked. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../../store/app-state.ts';
import type { VersionComparison } from '../../../store/versions/version-comparison.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import type { Versions } from '../../../store/versions/find-versions.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { AskedList, ChangeList } from './version-lists.tsx';
import styles from './versions.module.css';

interface Props {
  readonly open: OpenReport;
  readonly versions: Versions;
}

export function VersionsPane({ open, versions }: Props): ReactNode {
  const words = useDeskWords().versions;
  const { openReport, replaceVersion } = useActions();
  const olds = [...versions.replaced, ...versions.rivals];
  const [chosen, setChosen] = useState<string | null>(null);
  const old = olds.find(({ record }) => record.id === chosen) ?? olds.at(-1);
  const comparison = useComparison(open, old);
  if (old === undefined) return <p className={styles.hint}>{words.none}</p>;
  const isReplaced = versions.replaced.includes(old);
  return (
    <div className={styles.pane} data-home tabIndex={0} role="region" aria-label={words.heading}>
      <div className={styles.head}>
        <span>
          {words.old} <b>{old.record.source.name}</b> → {words.now} <b>{open.report.source.name}</b>
        </span>
        <span className={styles.grow} />
        {olds.length > 1 && (
          <select
            className={styles.choose}
            aria-label={words.choose}
            value={old.record.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {olds.map(({ record }) => (
              <option key={record.id} value={record.id}>
                {record.source.name}
              </option>
            ))}
          </select>
        )}
        <Button size="compact-xs" variant="default" onClick={() => void openReport(old.record.id)}>
          {words.seeOld}
        </Button>
        {!isReplaced && (
          <Button size="compact-xs" onClick={() => void replaceVersion(old.record.id)}>
            {words.replace}
          </Button>
        )}
      </div>
      {comparison !== null && <Comparison comparison={comparison} open={open} />}
    </div>
  );
}

function Comparison({
  comparison,
  open,
}: {
  readonly comparison: VersionComparison;
  readonly open: OpenReport;
}): ReactNode {
  const words = useDeskWords().versions;
  const { mended, notMended, unasked, sameCells } = comparison;
  return (
    <>
      <AskedList title={words.notMended} tone="error" asked={notMended} open={open} />
      <ChangeList changes={unasked} open={open} />
      <AskedList title={words.mended} tone="good" asked={mended} open={open} />
      <p className={styles.rest}>{words.same(sameCells)}</p>
    </>
  );
}

/** null = not compared yet, or the earlier one cannot be read. */
function useComparison(open: OpenReport, old: SessionReport | undefined): VersionComparison | null {
  const { compareWith } = useActions();
  const [comparison, setComparison] = useState<VersionComparison | null>(null);
  const id = old?.record.id;
  useEffect(() => {
    let isLate = false;
    const compare = async (): Promise<void> => {
      const found = id === undefined ? null : await compareWith(open, id);
      if (!isLate) setComparison(found);
    };
    void compare();
    return () => {
      isLate = true;
    };
  }, [compareWith, id, open]);
  return comparison;
}
