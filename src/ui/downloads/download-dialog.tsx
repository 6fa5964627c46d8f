/** 下载: which reports, and as what; each kind of file says what it is for and what is in it. */
import { Button, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { EXPORTS } from '../../store/exports/exported-file.ts';
import type { ExportKind } from '../../store/exports/exported-file.ts';
import { useActions, useApp, useLanguage, useWords } from '../shared/app-context.ts';
import { Dialog } from '../shared/dialog.tsx';
import { useDownload } from '../shared/out/use-download.ts';
import { DOWNLOAD_WORDS } from '../words/downloads.ts';
import styles from './download-dialog.module.css';
import { useScopes } from './use-scopes.ts';
import type { ScopeId } from './use-scopes.ts';

/** What people save a file for, and the kinds that do it, the usual one first. */
const PURPOSES = {
  handIn: ['workbook'],
  keep: ['sheetHtml', 'sheetXlsx', 'json'],
  analyse: ['package', 'excelCsv'],
} as const satisfies Readonly<Record<string, readonly ExportKind[]>>;
const GROUPS = ['handIn', 'keep', 'analyse'] as const;

interface Progress {
  readonly done: number;
  readonly all: number;
}

const selectHasFailed = ({ hasExportFailed }: AppStoreState): boolean => hasExportFailed;

interface Props {
  /** Which reports at first; absent = all. */
  readonly first?: ScopeId;
  readonly onClose: () => void;
}

export function DownloadDialog({ first = 'all', onClose }: Props): ReactNode {
  const words = DOWNLOAD_WORDS[useLanguage()];
  const { exportReports } = useActions();
  const { isBusy, saved, save } = useDownload();
  const scopes = useScopes();
  const [scope, setScope] = useState<string>(first);
  const [kind, setKind] = useState<ExportKind>('workbook');
  const [progress, setProgress] = useState<Progress | null>(null);
  const { ids = null } = scopes.find(({ id }) => id === scope) ?? {};
  const writing = useRef(new AbortController());
  const run = async (): Promise<void> => {
    writing.current = new AbortController();
    const onReport = (done: number, all: number): void => setProgress({ done, all });
    await save(exportReports(ids, kind, { onReport, signal: writing.current.signal }));
    setProgress(null);
  };
  return (
    <Dialog title={words.heading} onClose={onClose} isWide>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <SegmentedControl
          aria-label={words.scope}
          className={styles.scopes ?? ''}
          value={scope}
          onChange={setScope}
          data={scopes.map(({ id, label }) => ({ value: id, label }))}
        />
        <fieldset className={styles.kinds}>
          <legend>{words.what}</legend>
          {GROUPS.map((purpose) => (
            <div key={purpose} role="group" aria-label={words.purposes[purpose]}>
              <h3>{words.purposes[purpose]}</h3>
              {PURPOSES[purpose].map((each) => (
                <KindChoice key={each} kind={each} isChosen={each === kind} onChoose={setKind} />
              ))}
            </div>
          ))}
        </fieldset>
        <div className={styles.inside}>
          <h3>{words.inside}</h3>
          <ul>
            {words.kinds[kind].inside.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.run}>
            <Status progress={progress} isBusy={isBusy} saved={saved} />
            {isBusy && (
              <Button variant="default" onClick={() => writing.current.abort()}>
                {words.cancel}
              </Button>
            )}
            <Button
              type="submit"
              loading={isBusy}
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {words.save}
            </Button>
          </p>
        </div>
      </form>
    </Dialog>
  );
}

interface StatusProps {
  readonly progress: Progress | null;
  readonly isBusy: boolean;
  readonly saved: string | null;
}

/** How far the writing has come; then the name of the file, or that none came of it. */
function Status({ progress, isBusy, saved }: StatusProps): ReactNode {
  const words = DOWNLOAD_WORDS[useLanguage()];
  const { failed, savedAs } = useWords().downloads;
  const hasFailed = useApp(selectHasFailed);
  return (
    <span role="status">
      {hasFailed && !isBusy && failed}
      {saved !== null && savedAs(saved)}
      {progress !== null && words.saving(progress.done, progress.all)}
    </span>
  );
}

interface ChoiceProps {
  readonly kind: ExportKind;
  readonly isChosen: boolean;
  readonly onChoose: (kind: ExportKind) => void;
}

function KindChoice({ kind, isChosen, onChoose }: ChoiceProps): ReactNode {
  const { name, hint } = DOWNLOAD_WORDS[useLanguage()].kinds[kind];
  const extension = EXPORTS.find(({ id }) => id === kind)?.extension.toUpperCase();
  return (
    <label className={styles.kind} data-chosen={isChosen || undefined}>
      <input
        type="radio"
        name="kind"
        checked={isChosen}
        aria-label={name}
        onChange={() => onChoose(kind)}
      />
      <span className={styles.name}>{name}</span>
      <span className={styles.extension}>{extension}</span>
      <span className={styles.hint}>{hint}</span>
    </label>
  );
}
