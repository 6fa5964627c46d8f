/** 退回单: which units' reports go back, what stands on every letter, and all of it saved as one archive. */
import { Button, Progress, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionReport } from '../../../store/storage/session.ts';
import { sortByOrder } from '../../../store/storage/session.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import { useActions, useApp, useWords } from '../../shared/app-context.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { useDownload } from '../../shared/use-download.ts';
import { FACTS, useLetterFacts } from './letter-facts.ts';
import styles from './return-dialog.module.css';

interface Props {
  readonly onClose: () => void;
}

export function ReturnDialog({ onClose }: Props): ReactNode {
  const words = useWords().returns;
  const reports = sortByOrder([...useApp(batchOf).values()]).filter(isReturned);
  const { writeReturns } = useActions();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [facts, setFact] = useLetterFacts(() => words.day(new Date()));
  const [share, setShare] = useState(0);
  const { isBusy, save } = useDownload();
  const ids = reports.map(({ record }) => record.id).filter((id) => !left.has(id));
  const onSave = async (): Promise<void> => {
    await save(writeReturns(ids, facts, setShare));
    onClose();
  };
  return (
    <Dialog title={words.title(reports.length)} onClose={onClose}>
      <p className={styles.text}>{words.text}</p>
      <ul className={styles.units}>
        {reports.map(({ record }) => (
          <li key={record.id}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(record.id)}
                onChange={() => setLeft(toggle(left, record.id))}
              />
              <span className={styles.name}>
                {record.agency ?? record.source.name} {record.year ?? ''}
              </span>
              <span className={styles.count}>{words.count(record.returned)}</span>
            </label>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{words.onEvery}</h3>
      <div className={styles.facts}>
        {FACTS.map((fact) => (
          <TextInput
            key={fact}
            size="xs"
            label={words.facts[fact]}
            placeholder={words.blank}
            value={facts[fact]}
            onChange={(event) => setFact(fact, event.currentTarget.value)}
          />
        ))}
      </div>
      {isBusy && <Progress value={100 * share} aria-label={words.writing} />}
      <div className={styles.buttons}>
        <Button loading={isBusy} className={styles.save} onClick={() => void onSave()}>
          {words.save(ids.length)}
        </Button>
      </div>
    </Dialog>
  );
}

function isReturned({ record }: SessionReport): boolean {
  return record.returned > 0;
}

function toggle(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
