/** Everything that the palette can lead to, as the batch stands. */
import { useMemo } from 'react';
import type { AppStoreState, CheckedCollection, OpenReport } from '../../store/app-state.ts';
import { decisionOn } from '../../report/decision.ts';
import { COLLECTION_TABS } from '../../store/collection/collection-place.ts';
import { countReturned } from '../../store/collection/returned-between.ts';
import { SCREENS } from '../../store/screen-in-hash.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { chooseFiles } from '../intake/file-input.tsx';
import { selectionOf } from '../review/findings/choose-finding.ts';
import { useActions, useApp, useLanguage, useSay, useWords } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import { focusHomeSoon } from '../shared/focus/panes.ts';
import { useGoToReport } from '../shared/use-go-to-report.ts';
import { COLLECTION_WORDS } from '../words/batch/collection.ts';
import { PALETTE_WORDS } from '../words/palette.ts';
import type { Entry } from './entry.ts';

const selectOpen = (state: AppStoreState): OpenReport | null => state.open;
const selectCollection = (state: AppStoreState): CheckedCollection | null => state.collection;

/** What opens a window of its own, which whoever holds the palette shows. */
export type Asked = 'downloads' | 'returns' | 'keys' | 'about';

/** The keys of their own that commands have. */
const KEYS: Readonly<Record<string, string>> = { undo: 'Ctrl+Z', redo: 'Ctrl+Y', keys: '?' };

export function useEntries(onAsk: (asked: Asked) => void): readonly Entry[] {
  return [...useCommands(onAsk), ...useTabs(), ...useReports(), ...useUnits(), ...useFindings()];
}

function useCommands(onAsk: (asked: Asked) => void): readonly Entry[] {
  const words = useWords();
  const language = useLanguage();
  const said = PALETTE_WORDS[language];
  const hasReports = useApp(batchOf).size > 0;
  const doesGoBack = useApp(countReturned) > 0;
  const { setScreen, undo, redo, setLanguage } = useActions();
  const entry = (id: string, text: string, run: () => void): Entry => {
    return { id: `commands/${id}`, group: 'commands', text, detail: KEYS[id] ?? '', run };
  };
  const ask = (asked: Asked): Entry => entry(asked, said.asks[asked], () => onAsk(asked));
  return [
    ...SCREENS.map((screen) => entry(screen, said.goTo(words[screen]), () => setScreen(screen))),
    entry('files', said.addFiles, chooseFiles),
    ...(hasReports ? [ask('downloads')] : []),
    ...(doesGoBack ? [ask('returns')] : []),
    entry('undo', words.undo, () => void undo()),
    entry('redo', words.redo, () => void redo()),
    ask('keys'),
    ask('about'),
    entry('language', words.switchLanguage, () => setLanguage(language === 'zh' ? 'en' : 'zh')),
  ];
}

/** What stands under the tabs of the batch. */
function useTabs(): readonly Entry[] {
  const language = useLanguage();
  const { tabs } = COLLECTION_WORDS[language].gathered;
  const { setScreen, goInCollection } = useActions();
  if (useApp(batchOf).size === 0) return [];
  return COLLECTION_TABS.map((tab) => ({
    id: `commands/${tab}`,
    group: 'commands',
    text: PALETTE_WORDS[language].goTo(tabs[tab]),
    detail: '',
    run() {
      setScreen('collection');
      goInCollection({ tab });
    },
  }));
}

/** The open ones of the open report. */
function useFindings(): readonly Entry[] {
  const words = useDeskWords();
  const say = useSay();
  const open = useApp(selectOpen);
  const { setScreen, select } = useActions();
  if (open === null) return [];
  return open.findings.flatMap((finding, index): Entry[] => {
    if (decisionOn(finding, open.report, open.decisions).resolution !== 'open') return [];
    return [
      {
        id: `findings/${index}`,
        group: 'findings',
        text: say(finding.message),
        detail: words.severityLong[finding.severity],
        run() {
          setScreen('review');
          select(selectionOf(open, index));
          // The desk has to be drawn, and the window that asked to be gone.
          focusHomeSoon();
        },
      },
    ];
  });
}

function useUnits(): readonly Entry[] {
  const collection = useApp(selectCollection);
  const { setScreen, goInCollection } = useActions();
  return useMemo(
    () =>
      (collection?.units ?? []).map(({ name, parent }) => ({
        id: `units/${name}`,
        group: 'units',
        text: name,
        detail: parent ?? '',
        run() {
          setScreen('collection');
          goInCollection({ tab: 'units', unit: name });
        },
      })),
    [collection, setScreen, goInCollection],
  );
}

function useReports(): readonly Entry[] {
  const batch = useApp(batchOf);
  const goToReport = useGoToReport();
  return useMemo(
    () =>
      [...batch.values()].map(({ record: { id, agency, year, source } }) => ({
        id: `reports/${id}`,
        group: 'reports',
        text: `${agency ?? source.name} ${year ?? ''}`.trim(),
        detail: agency === null ? '' : source.name,
        run() {
          void goToReport(id).then(focusHomeSoon);
        },
      })),
    [batch, goToReport],
  );
}
