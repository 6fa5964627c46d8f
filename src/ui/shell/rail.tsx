import { IconChartBar, IconFileImport, IconListCheck, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState, Screen } from '../../store/app-state.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { loadAhead } from './later-screens.ts';
import styles from './shell.module.css';

const SCREENS = [
  { id: 'intake', Icon: IconFileImport },
  { id: 'review', Icon: IconListCheck },
  { id: 'collection', Icon: IconTable },
  { id: 'compare', Icon: IconChartBar },
] as const;

const selectScreen = (state: AppStoreState): Screen => state.screen;

export function Rail(): ReactNode {
  const words = useWords();
  const screen = useApp(selectScreen);
  const { setScreen } = useActions();
  return (
    <nav className={styles.rail} aria-label={words.mainNavigation}>
      <div className={styles.mark}>{words.appName}</div>
      {SCREENS.map(({ id, Icon }) => (
        <button
          key={id}
          type="button"
          className={styles.item}
          aria-current={screen === id ? 'page' : undefined}
          // It is likely to be opened next.
          onPointerEnter={() => loadAhead(id)}
          onFocus={() => loadAhead(id)}
          onClick={() => setScreen(id)}
        >
          <Icon size={21} stroke={1.7} aria-hidden />
          {words[id]}
        </button>
      ))}
    </nav>
  );
}
