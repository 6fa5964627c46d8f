/** 排名: the units of one year by one measure, each one click from its print. */
import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { subtitleOf, titleOf } from '../../store/comparisons.ts';
import type { ChartProps } from './parts/chart-props.ts';
import { ExportMenu } from './out/export-menu.tsx';
import { useActions, useApp, useReadState, useSay } from '../shared/app-context.ts';
import styles from './compare.module.css';
import { selectCompared } from './parts/select-compared.ts';
import { useCompareWords } from './parts/use-compare-words.ts';
import { WhoPanel } from './who/who-panel.tsx';
import { NotesLines } from './ranked/notes-lines.tsx';
import { notesOf } from './ranked/notes-of.ts';
import { RankedChart } from './ranked/ranked-chart.tsx';
import { RankedTable } from './ranked/ranked-table.tsx';
import look from './ranked/ranked.module.css';
import { RateControls } from './ranked/rate-controls.tsx';
import { ReadOut } from './ranked/read-out.tsx';
import { MOST_BARS, shownRanking } from './ranked/shown-ranking.ts';
import { today } from './ranked/today.ts';

const NAMED_ON_PAGE = 8;

export function RankedView({ figures: ranking, query }: ChartProps<'ranking'>): ReactNode {
  const words = useCompareWords();
  const say = useSay();
  const { picked, pinned, isFewShown, isTable } = useApp(selectCompared);
  const { goInComparison } = useActions();
  useTableKey();
  const shown = useMemo(
    () => shownRanking(ranking, query, { picked, pinned, isFewShown }),
    [ranking, query, picked, pinned, isFewShown],
  );
  const { marks } = shown;
  const asked = { ranking, shown, words, day: today(), mostNamed: NAMED_ON_PAGE };
  return (
    <>
      <div className={styles.main} tabIndex={-1}>
        <article className={look.card}>
          <header className={look.head}>
            <div>
              <h2>{say(titleOf(shown))}</h2>
              <p>{say(subtitleOf(shown))}</p>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconTable size={15} aria-hidden />}
              rightSection={<kbd>T</kbd>}
              aria-pressed={isTable}
              onClick={() => goInComparison({ isTable: !isTable })}
            >
              {words.ranked.table}
            </Button>
            <ExportMenu ranking={ranking} shown={shown} />
          </header>
          <RateControls query={query} />
          {marks.length === 0 ? (
            <p className={look.nobody}>{words.ranked.nobody}</p>
          ) : isTable || marks.length > MOST_BARS ? (
            <RankedTable shown={shown} />
          ) : (
            <RankedChart shown={shown} />
          )}
          {shown.few > 0 && (
            <p className={look.few}>
              {words.ranked.few(shown.few, query.least)}
              <button
                type="button"
                className={look.link}
                aria-expanded={isFewShown}
                onClick={() => goInComparison({ isFewShown: !isFewShown })}
              >
                {isFewShown ? words.ranked.fold : words.ranked.unfold}
              </button>
            </p>
          )}
          {marks.length > 0 && <ReadOut shown={shown} />}
          <NotesLines notes={notesOf(asked)} />
        </article>
      </div>
      <WhoPanel ranking={ranking} query={query} shown={shown.ranked.length + shown.few} />
    </>
  );
}

/** `T` turns the picture into its table and back, wherever nothing is typed. */
function useTableKey(): void {
  const read = useReadState();
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      const isTyping = target instanceof Element && target.closest('input, select') !== null;
      if (key.toLowerCase() !== 't' || isTyping || ctrlKey || altKey || metaKey) return;
      const { goInComparison, compared } = read();
      goInComparison({ isTable: !compared.isTable });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [read]);
}
