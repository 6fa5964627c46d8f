/** Asks for the file that a report was read from, when it is not at hand; known by its hash. */
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import type { Source } from '../../report/report.ts';
import type { AppState, AppStoreState } from '../../store/app-state.ts';
import { useActions, useApp } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import styles from './source.module.css';

interface Props {
  readonly source: Source;
  /** What was read is shown meanwhile: only the look of the page is missing. */
  readonly isShown: boolean;
}

const selectOriginals = (state: AppStoreState): AppState['originals'] => state.originals;

export function AskForOriginal({ source, isShown }: Props): ReactNode {
  const words = useDeskWords();
  const { addFiles } = useActions();
  const isAtHand = useApp(selectOriginals).has(source.sha256);
  const input = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState<string | null>(null);
  if (isAtHand && isShown) return null;
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.currentTarget.files ?? [];
    if (file === undefined) return;
    await addFiles([{ name: file.name, file }]);
    setGiven(file.name);
  };
  return (
    <div className={styles.ask} data-small={isShown || undefined}>
      <p>{isShown ? words.source.askForLook(source.name) : words.source.ask(source.name)}</p>
      {!isShown && <p className={styles.hash}>SHA-256 {source.sha256}</p>}
      {given !== null && <p role="alert">{words.source.another(given)}</p>}
      <input ref={input} type="file" hidden onChange={(event) => void take(event)} />
      <Button size="compact-sm" variant="default" onClick={() => input.current?.click()}>
        {words.source.choose}
      </Button>
    </div>
  );
}
