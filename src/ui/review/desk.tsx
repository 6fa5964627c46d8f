/** The middle of the desk: who the report is of, its tables under tabs, the cell bar and the sums. */
import { Splitter, Tabs } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { printTable } from '../../form/printed-table.ts';
import type { AppStoreState, OpenReport, ReviewTab, Selection } from '../../store/app-state.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { findingWithSuggestions } from './findings/choose-finding.ts';
import { CellBar } from './grid/cell-bar.tsx';
import { marksOf } from './grid/cell-marks.ts';
import { ExplainPanel } from './sums/explain-panel.tsx';
import { GridPane } from './grid/grid-pane.tsx';
import { DeskNotice } from './history/desk-notice.tsx';
import styles from './desk.module.css';
import { DeskHead } from './head/desk-head.tsx';
import { SPLIT_LINES } from './split-lines.ts';
import { TextPane } from './text-pane.tsx';
import type { DeskLayout } from './use-desk-layout.ts';
import { useReason } from './grid/use-reason.ts';

const selectSelection = (state: AppStoreState): Selection => state.selection;

const TABS: readonly ReviewTab[] = [...TABLE_IDS, 'text'];
/** A report on 2008–2018 has its own statistics instead of the three tables. */
const TABS_OF_OLDER: readonly ReviewTab[] = ['statistics', 'text'];

interface Props {
  readonly open: OpenReport;
  readonly layout: DeskLayout;
}

export function Desk({ open, layout }: Props): ReactNode {
  const words = useWords();
  const selection = useApp(selectSelection);
  const { select } = useActions();
  const reason = useReason(open.id, selection.cell);
  const marks = useMemo(() => marksOf(open, selection.finding), [open, selection.finding]);
  const { edition, otherRows, statistics } = open.report;
  const tabs = edition === 'older' ? TABS_OF_OLDER : TABS;
  const tab = tabs.find((each) => each === selection.tab) ?? tabs[0] ?? 'text';
  const table = useMemo(() => {
    const variant = { edition, otherRows, ...(statistics === undefined ? {} : { statistics }) };
    return tab === 'text' ? undefined : printTable(variant, tab);
  }, [edition, otherRows, statistics, tab]);
  return (
    <section className={styles.desk} aria-label={words.tables}>
      <DeskHead open={open} />
      <DeskNotice />
      <Tabs
        value={tab}
        onChange={(value) => selectTab(select, tabs, value)}
        className={styles.tabs}
      >
        <Tabs.List>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each} className={styles.tab}>
              {words.tabs[each]}
              {marks.countIn(each) > 0 && (
                <span className={styles.badge}>{marks.countIn(each)}</span>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {table === undefined ? (
        <TextPane report={open.report} />
      ) : (
        <>
          <CellBar open={open} cell={selection.cell} reason={reason} />
          <Splitter
            {...SPLIT_LINES}
            orientation="vertical"
            className={styles.split}
            sizes={[...layout.middle]}
            onSizeChange={(sizes) => layout.setMiddle(sizes.map(Number))}
          >
            <Splitter.Pane defaultSize={layout.middle[0] ?? 0} min="200px" className={styles.half}>
              <GridPane
                key={`${open.id}/${tab}`}
                table={table}
                name={words.tabs[tab]}
                open={open}
                marks={marks}
                cursor={selection.cell}
                reason={reason}
              />
            </Splitter.Pane>
            <Splitter.Pane defaultSize={layout.middle[1] ?? 0} min="80px" className={styles.half}>
              <ExplainPanel
                open={open}
                cell={selection.cell}
                hasSuggestions={findingWithSuggestions(open, selection.finding) === null}
              />
            </Splitter.Pane>
          </Splitter>
        </>
      )}
    </section>
  );
}

function selectTab(
  select: (selection: Partial<Selection>) => void,
  tabs: readonly ReviewTab[],
  value: string | null,
): void {
  const tab = tabs.find((each) => each === value);
  if (tab !== undefined) select({ tab, cell: null, finding: null });
}
