/** What became of each file: its report with the counts of findings, or why there is none. */
import { Button } from '@mantine/core';
import { IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import type { SessionFailure } from '../../../store/storage/session.ts';
import { useActions, useApp, useWords } from '../../shared/app-context.ts';
import { ConfirmLater } from '../../shared/ask/confirm-later.tsx';
import { BatchName } from './batch-name.tsx';
import { listResults } from './list-results.ts';
import { Tallies } from './tallies.tsx';
import { sortKinds } from './sort-kinds.ts';
import type { Kind } from './sort-kinds.ts';
import { ResultRows } from './result-rows.tsx';
import styles from './results.module.css';
import { useResultWords } from './use-result-words.ts';

const selectFailures = (state: AppStoreState): readonly SessionFailure[] => state.failures;

const selectFreshFrom = (state: AppStoreState): number | null => state.freshFrom;

const selectIsReading = ({ intake }: AppStoreState): boolean => intake?.isActive === true;

export function ResultList(): ReactNode {
  const words = useResultWords();
  const reports = useApp(batchOf);
  const failures = useApp(selectFailures);
  const { setScreen } = useActions();
  const freshFrom = useApp(selectFreshFrom);
  const [kind, setKind] = useState<Kind>('all');
  const results = useMemo(() => listResults([...reports.values()], failures), [reports, failures]);
  const kinds = useMemo(() => sortKinds(results, freshFrom), [results, freshFrom]);
  // What was listed may all be gone from the list.
  const listed = kinds[kind].length > 0 ? kinds[kind] : results;
  if (results.length === 0) return <p className={styles.empty}>{words.empty}</p>;
  return (
    <section className={styles.results} aria-label={words.heading}>
      <div className={styles.head}>
        <h2>{words.heading}</h2>
        <BatchName />
        <span className={styles.grow} />
        <DismissAll failures={failures} />
        <OfTheBatch />
        {reports.size > 0 && (
          <Button
            rightSection={<IconArrowRight size={17} aria-hidden />}
            onClick={() => setScreen('review')}
          >
            {words.next(reports.size)}
          </Button>
        )}
      </div>
      <Tallies kinds={kinds} kind={listed === results ? 'all' : kind} onChoose={setKind} />
      <ResultRows results={listed} />
    </section>
  );
}

/** Many at once: a folder may hold a hundred files that are no reports. */
function DismissAll({ failures }: { readonly failures: readonly SessionFailure[] }): ReactNode {
  const words = useResultWords();
  const { dismissFailures } = useActions();
  const [isAsking, setAsking] = useState(false);
  if (failures.length < 2) return null;
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAsking(true)}>
        {words.dismissAll(failures.length)}
      </Button>
      {isAsking && (
        <ConfirmLater
          title={words.dismissAll(failures.length)}
          text={words.dismissAllText}
          confirm={words.dismissAllYes}
          isLosing={false}
          onConfirm={() => {
            dismissFailures(failures.map(({ order }) => order));
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Another batch, or none. */
function OfTheBatch(): ReactNode {
  const { results: words, sessions } = useWords();
  const isReading = useApp(selectIsReading);
  const { clearSession, enterSession } = useActions();
  const [isClearing, setClearing] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        title={sessions.beginText}
        disabled={isReading}
        onClick={() => void enterSession(null)}
      >
        {sessions.begin}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setClearing(true)}
      >
        {words.clear}
      </Button>
      {isClearing && (
        <ConfirmLater
          title={words.clearTitle}
          text={words.clearText}
          confirm={words.clearYes}
          isLosing
          onConfirm={() => {
            void clearSession();
            setClearing(false);
          }}
          onClose={() => setClearing(false)}
        />
      )}
    </>
  );
}
