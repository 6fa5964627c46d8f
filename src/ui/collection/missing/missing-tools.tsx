/** The year that is looked at; the names to remind and the ledger to take along. */
import { Button } from '@mantine/core';
import { IconCopy, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { copyText } from '../../shared/out/copy-text.ts';
import { useDownload } from '../../shared/out/use-download.ts';
import { DeadlinesButton } from './deadlines-button.tsx';
import type { MissingRow } from './missing-rows.ts';
import styles from './missing.module.css';

interface Props {
  readonly year: number;
  readonly years: readonly number[];
  readonly rows: readonly MissingRow[];
}

export function MissingTools({ year, years, rows }: Props): ReactNode {
  const words = useBatchWords().handIns;
  const { writeLedger, goInCollection } = useActions();
  const { isBusy, save } = useDownload();
  const [said, setSaid] = useState('');
  const names = rows
    .filter(({ isSettled }) => !isSettled)
    .map(({ unit, brokenFile }) =>
      brokenFile === null ? unit.name : words.askedAgain(unit.name, brokenFile),
    );
  const copy = async (): Promise<void> => {
    const text = [words.reminder(year, names.length), ...names].join('\n');
    setSaid((await copyText(text)) ? words.copied(names.length) : words.notCopied);
  };
  return (
    <div className={styles.tools}>
      <div className={styles.years} role="group" aria-label={words.year}>
        {years.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === year}
            onClick={() => goInCollection({ year: each })}
          >
            {each}
          </button>
        ))}
      </div>
      <span role="status" className={styles.said}>
        {said}
      </span>
      <DeadlinesButton />
      <Button
        size="compact-sm"
        variant="default"
        className={styles.tool}
        disabled={names.length === 0}
        leftSection={<IconCopy size={15} aria-hidden />}
        onClick={() => void copy()}
      >
        {words.copy}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        className={styles.tool}
        loading={isBusy}
        leftSection={<IconTable size={15} aria-hidden />}
        onClick={() => void save(writeLedger(year))}
      >
        {words.ledgerXlsx}
      </Button>
    </div>
  );
}
