/** What could not be kept, why, and what to do: a backup, and another try. The page stays as it is. */
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import type { SaveProblem } from '../../store/storage/save-problem.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { useDownload } from '../shared/out/use-download.ts';
import styles from './alerts.module.css';

const selectProblem = ({ saveProblem }: AppStoreState): SaveProblem | null => saveProblem;
const selectHasReports = ({ reports }: AppStoreState): boolean => reports.size > 0;
const selectGone = ({ gone }: AppStoreState): AppStoreState['gone'] => gone;
const selectReports = ({ reports }: AppStoreState): AppStoreState['reports'] => reports;
/** So many are named; the file of the backup names all. */
const MOST_NAMES = 3;

/** The names of the files whose reports no backup has. */
function useGone(): readonly string[] {
  const gone = useApp(selectGone);
  const reports = useApp(selectReports);
  return [...gone].flatMap((id) => reports.get(id)?.record.source.name ?? []);
}

export function SaveAlert(): ReactNode {
  const words = useWords().saveAlert;
  const problem = useApp(selectProblem);
  const hasReports = useApp(selectHasReports);
  const { exportReports, retrySaving } = useActions();
  const { isBusy, save } = useDownload();
  const gone = useGone();
  const listed = [...gone.slice(0, MOST_NAMES), ...(gone.length > MOST_NAMES ? ['…'] : [])].join(
    '、',
  );
  if (problem === null) return null;
  return (
    <div className={styles.alert} data-kind="failed" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <p className={styles.text}>
        <strong>{words.problems[problem]}</strong> {hasReports ? words.keep : words.nothing}
        {gone.length > 0 && ` ${words.gone(gone.length, listed)}`}
      </p>
      {hasReports && (
        <Button
          size="compact-sm"
          color="red"
          loading={isBusy}
          onClick={() => void save(exportReports(null, 'json'))}
        >
          {words.backup}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => void retrySaving()}>
        {words.retry}
      </Button>
    </div>
  );
}
