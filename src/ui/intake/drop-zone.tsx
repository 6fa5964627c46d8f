import { Button } from '@mantine/core';
import { IconFileImport, IconFolderOpen, IconLock, IconSparkles } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { useActions, useApp, useReadState, useWords } from '../shared/app-context.ts';
import { chooseFiles, useTakeFiles } from './file-input.tsx';
import styles from './intake.module.css';
import { loadSamples } from './load-samples.ts';

const selectReadable = (state: AppStoreState): readonly string[] => state.readable;

/** @param isSmall what came has the room */
export function DropZone({ isSmall }: { readonly isSmall: boolean }): ReactNode {
  const words = useWords();
  const readable = useApp(selectReadable);
  const { addFiles, enterSession } = useActions();
  const read = useReadState();
  const folder = useRef<HTMLInputElement>(null);
  const take = useTakeFiles();
  /** Invented reports do not mix with a batch of real ones. */
  const openSamples = async (): Promise<void> => {
    const samples = await loadSamples();
    if (read().reports.size > 0) await enterSession(null);
    await addFiles(samples);
  };
  return (
    <section className={styles.zone} data-small={isSmall || undefined}>
      <IconFileImport
        size={isSmall ? 24 : 40}
        stroke={1.3}
        className={styles.zoneIcon}
        aria-hidden
      />
      <h2 className={styles.zoneTitle}>{isSmall ? words.drop.more : words.drop.title}</h2>
      <p className={styles.zoneText}>{words.drop.subtitle}</p>
      <div className={styles.buttons}>
        <Button variant={isSmall ? 'default' : 'filled'} onClick={chooseFiles}>
          {words.drop.chooseFiles}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={17} aria-hidden />}
          onClick={() => folder.current?.click()}
        >
          {words.drop.chooseFolder}
        </Button>
        <Button
          variant="default"
          leftSection={<IconSparkles size={17} aria-hidden />}
          onClick={() => void openSamples()}
        >
          {words.drop.samples}
        </Button>
      </div>
      {!isSmall && (
        <>
          <p className={styles.zoneHint} title={readable.map((each) => `.${each}`).join(' ')}>
            {words.drop.formats}
          </p>
          <p className={styles.privacy}>
            <IconLock size={15} aria-hidden />
            {words.privacy}
          </p>
        </>
      )}
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={words.drop.chooseFolder}
        {...{ webkitdirectory: '' }}
        onChange={take}
      />
    </section>
  );
}
