/** One decision on the open findings of the checked reports, or one state for all of them; taken back as a whole. */
import { Button, Progress } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../../report/finding.ts';
import type { Severity } from '../../../report/finding.ts';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp } from '../../shared/app-context.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { countOpen } from './count-open.ts';
import { HowFields, WhichFields } from './together-fields.tsx';
import type { How } from './together-fields.tsx';
import { DoneLine } from './done-line.tsx';
import styles from './together.module.css';
import { useTogether } from './use-together.ts';

interface Props {
  readonly checked: ReadonlySet<string>;
  readonly onClose: () => void;
}

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

/** What a batch is sent back for, if nothing else is said. */
const FIRST: How = { as: 'returned', note: '', mark: 'as-published' };

export function TogetherDialog({ checked, onClose }: Props): ReactNode {
  const words = useDeskWords().together;
  const reports = useApp(selectReports);
  // As they were when it was opened: what is done here changes them.
  const [ids] = useState(() => [...checked]);
  const counts = useMemo(() => countOpen(ids, reports), [ids, reports]);
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(
    () => new Set(SEVERITIES.filter((severity) => counts[severity] > 0).slice(0, 1)),
  );
  const [how, setHow] = useState(FIRST);
  const work = useTogether(ids);
  const isState = how.as === 'state';
  const chosen = [...severities].reduce((sum, severity) => sum + counts[severity], 0);
  if (work.done !== null) {
    return (
      <Dialog title={words.title(ids.length)} onClose={onClose}>
        <DoneLine work={work} isState={isState} left={isState ? 0 : chosen} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={words.title(ids.length)}
      onClose={() => {
        work.cancel();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void work.run(
            how.as === 'state'
              ? { kind: 'mark', to: how.mark }
              : { kind: 'decide', severities, as: how.as, note: how.note.trim() },
          );
        }}
      >
        <WhichFields
          counts={counts}
          severities={severities}
          isDisabled={isState}
          onChange={setSeverities}
        />
        <HowFields how={how} onChange={setHow} />
        {work.share !== null && <Progress value={100 * work.share} aria-label={words.working} />}
        <p className={styles.run}>
          <span role="status">{!isState && chosen === 0 && words.nothing}</span>
          <Button type="submit" loading={work.share !== null} disabled={!isState && chosen === 0}>
            {isState ? words.runState(ids.length) : words.run(chosen)}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
