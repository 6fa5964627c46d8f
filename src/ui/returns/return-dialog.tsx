/**
 * 退回单: which units' reports go back, each letter as it will leave, what stands on every one, and all of it
 * saved as one archive. The letter that is looked at is that of the report on the desk behind it.
 */
import { Button, Progress, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportRecord } from '../../report/record.ts';
import type { AppStoreState, OpenReport } from '../../store/app-state.ts';
import { returnedBetween } from '../../store/collection/returned-between.ts';
import { sortByOrder } from '../../store/storage/session.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useActions, useApp } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import { Dialog } from '../shared/dialog.tsx';
import { useDownload } from '../shared/out/use-download.ts';
import { FACTS, useLetterFacts } from './letter-facts.ts';
import { LetterPreview } from './letter-preview.tsx';
import styles from './return-dialog.module.css';

const selectOpen = (state: AppStoreState): OpenReport | null => state.open;

const selectHasFailed = ({ hasExportFailed }: AppStoreState): boolean => hasExportFailed;

interface Props {
  /** Letters to no other reports than these; absent = to all that go back. */
  readonly only?: ReadonlySet<string>;
  readonly onClose: () => void;
}

export function ReturnDialog({ only, onClose }: Props): ReactNode {
  const words = useDeskWords().returns;
  const between = useApp(returnedBetween);
  const reports = sortByOrder([...useApp(batchOf).values()]).filter(
    ({ record: { id, returned } }) => (only?.has(id) ?? true) && (returned > 0 || between.has(id)),
  );
  const open = useApp(selectOpen);
  const { writeReturns, openReport } = useActions();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [facts, setFact] = useLetterFacts(() => words.day(new Date()));
  const [share, setShare] = useState(0);
  const { isBusy, saved, save } = useDownload();
  const ids = reports.map(({ record }) => record.id).filter((id) => !left.has(id));
  const [first] = reports;
  const shown = reports.find(({ record }) => record.id === open?.id);
  useEffect(() => {
    if (shown === undefined && first !== undefined) void openReport(first.record.id);
  }, [shown, first, openReport]);
  return (
    <Dialog title={words.title(reports.length)} onClose={onClose} isWide>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.panes}>
        <ul className={styles.units} aria-label={words.units}>
          {reports.map(({ record }) => (
            <UnitItem
              key={record.id}
              record={record}
              points={record.returned + (between.get(record.id)?.length ?? 0)}
              isShown={record === shown?.record}
              isChecked={!left.has(record.id)}
              onCheck={() => setLeft(toggle(left, record.id))}
            />
          ))}
        </ul>
        {open !== null && shown !== undefined && (
          <LetterPreview key={open.id} open={open} facts={facts} />
        )}
        <div>
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
          <p className={styles.text}>{words.wordingHint}</p>
        </div>
      </div>
      {isBusy && <Progress value={100 * share} aria-label={words.writing} />}
      <div className={styles.buttons}>
        <Said saved={saved} isBusy={isBusy} />
        <Button
          loading={isBusy}
          disabled={ids.length === 0}
          className={styles.save}
          onClick={() => void save(writeReturns(ids, facts, setShare))}
        >
          {words.save(ids.length)}
        </Button>
      </div>
    </Dialog>
  );
}

interface SaidProps {
  readonly saved: string | null;
  readonly isBusy: boolean;
}

/** What came of saving. */
function Said({ saved, isBusy }: SaidProps): ReactNode {
  const { failed, savedAs } = useDeskWords().downloads;
  const hasFailed = useApp(selectHasFailed);
  return (
    <span role="status">
      {hasFailed && !isBusy && failed}
      {saved !== null && savedAs(saved)}
    </span>
  );
}

interface UnitProps {
  readonly record: ReportRecord;
  /** Findings that go back. */
  readonly points: number;
  readonly isShown: boolean;
  readonly isChecked: boolean;
  readonly onCheck: () => void;
}

function UnitItem({ record, points, isShown, isChecked, onCheck }: UnitProps): ReactNode {
  const words = useDeskWords().returns;
  const { openReport } = useActions();
  const name = `${record.agency ?? record.source.name} ${record.year ?? ''}`;
  return (
    <li className={styles.unit} data-shown={isShown || undefined}>
      <input type="checkbox" aria-label={name} checked={isChecked} onChange={onCheck} />
      <button
        type="button"
        className={styles.name}
        aria-current={isShown}
        onClick={() => void openReport(record.id)}
      >
        {name}
      </button>
      <span className={styles.count}>{words.count(points)}</span>
    </li>
  );
}

function toggle(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
