/**
 * A newer release of the page, where a service worker keeps it: offered once all is saved; and said to a window
 * that is still of the release before when another window has taken it.
 */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { followUpdates } from '../../engine/offline/follow-updates.ts';
import { readRelease } from '../../engine/release.ts';
import type { AppStoreState } from '../../store/app-state.ts';
import { useApp, useLanguage, useWords } from '../shared/app-context.ts';
import { RELEASE_WORDS } from '../words/about/release.ts';
import styles from './alerts.module.css';

const selectIsSafe = ({ saved }: AppStoreState): boolean => saved === 'saved';

export function NewRelease(): ReactNode {
  const words = RELEASE_WORDS[useLanguage()];
  const { faults } = useWords();
  const isSafe = useApp(selectIsSafe);
  const { take, isTaken } = useUpdates();
  if (isTaken) {
    return (
      <div className={styles.alert} data-kind="failed" role="alert">
        <IconAlertTriangle size={18} aria-hidden />
        <p className={styles.text}>
          <strong>{words.taken}</strong> {isSafe ? faults.safe : faults.unsafe}
        </p>
        <Button size="compact-sm" color="red" onClick={() => window.location.reload()}>
          {faults.reload}
        </Button>
      </div>
    );
  }
  if (take === null || !isSafe) return null;
  return (
    <div className={styles.alert} data-kind="update" role="status">
      <IconRefresh size={18} aria-hidden />
      <p className={styles.text}>
        <strong>{words.ready}</strong> {words.kept}
      </p>
      <Button size="compact-sm" onClick={take}>
        {words.take}
      </Button>
    </div>
  );
}

interface Updates {
  /** Has the newer release take over and loads it; null while there is none. */
  readonly take: (() => void) | null;
  /** Another window had it take over: parts of this page are gone. */
  readonly isTaken: boolean;
}

function useUpdates(): Updates {
  const [take, setTake] = useState<(() => void) | null>(null);
  const [isTaken, setTaken] = useState(false);
  useEffect(() => {
    const { version, kind } = readRelease();
    // The page in development changes under the hand, the single file by being replaced.
    if (version === '' || kind === 'single') return;
    let isAsked = false;
    void followUpdates({
      onReady: (takeOver) =>
        setTake(() => () => {
          isAsked = true;
          takeOver();
        }),
      onTaken: () => (isAsked ? window.location.reload() : setTaken(true)),
    });
  }, []);
  return { take, isTaken };
}
