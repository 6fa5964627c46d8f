/** The frame of the page: a narrow rail, a thin header, and the screen that is open. */
import { memo, useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import { isPromised } from '../../engine/promise.ts';
import type { AppStoreState, Screen } from '../../store/app-state.ts';
import { ConfirmLater } from '../shared/ask/confirm-later.tsx';
import { DropOverlay } from '../intake/drop-overlay.tsx';
import { FileInput } from '../intake/file-input.tsx';
import { IntakeScreen } from '../intake/intake-screen.tsx';
import { useFileDrop } from '../intake/use-file-drop.ts';
import { useFilePaste } from '../intake/use-file-paste.ts';
import { useApp, useWords } from '../shared/app-context.ts';
import { FaultBoundary } from '../shared/fault/fault-boundary.tsx';
import { usePaneKeys } from '../shared/focus/panes.ts';
import { later } from '../shared/fault/later.tsx';
import { useChecksAhead } from './use-checks-ahead.ts';
import { ExportAlert } from './export-alert.tsx';
import { Header } from './header.tsx';
import { CollectionScreen, CompareScreen, ReviewScreen, useLoadAhead } from './later-screens.ts';
import { Rail } from './rail.tsx';
import { ReaderAlert } from './reader-alert.tsx';
import { SaveAlert } from './save-alert.tsx';
import styles from './shell.module.css';
import { UpdateAlert } from './update-alert.tsx';
import { useScreenInHash } from './use-screen-in-hash.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useWindowEnd } from './use-window-end.ts';

/** Few will see it. */
const BrowserAlert = later(async () => (await import('./browser-alert.tsx')).BrowserAlert);

/** Newer releases come later than the page. */
const NewRelease = later(async () => (await import('./new-release.tsx')).NewRelease);

const selectScreen = (state: AppStoreState): Screen => state.screen;

export function Shell(): ReactNode {
  // Drawn in slices, the one before staying meanwhile: a whole screen in the click's own task is long.
  const screen = useDeferredValue(useApp(selectScreen));
  const words = useWords().askPaste;
  const isDragging = useFileDrop();
  const { waiting, take, leave } = useFilePaste();
  useWindowEnd();
  useScreenInHash();
  usePaneKeys();
  useKeptFocus();
  useLoadAhead();
  useChecksAhead();
  return (
    <div className={styles.shell} data-screen={screen}>
      <Rail />
      <div className={styles.main}>
        <Header />
        {!isPromised() && <BrowserAlert />}
        <SaveAlert />
        <ExportAlert />
        <ReaderAlert />
        <UpdateAlert />
        <NewRelease />
        <main
          className={styles.screen}
          data-pane={screen === 'review' ? undefined : 'screen'}
          tabIndex={-1}
        >
          <FaultBoundary key={screen}>
            <Shown screen={screen} />
          </FaultBoundary>
        </main>
      </div>
      <FileInput />
      {isDragging && <DropOverlay />}
      {waiting !== null && (
        <ConfirmLater
          title={words.title}
          text={words.text}
          confirm={words.yes}
          isLosing={false}
          onConfirm={take}
          onClose={leave}
        />
      )}
    </div>
  );
}

/** Not drawn anew with its frame: while the next screen is made, the one before would be. */
const Shown = memo(function Shown({ screen }: { readonly screen: Screen }): ReactNode {
  return (
    <>
      {screen === 'intake' && <IntakeScreen />}
      {screen === 'review' && <ReviewScreen />}
      {screen === 'collection' && <CollectionScreen />}
      {screen === 'compare' && <CompareScreen />}
    </>
  );
});
