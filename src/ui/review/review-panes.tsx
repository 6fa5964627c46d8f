/**
 * The panes of the desk side by side: reports, tables, and the findings above the source. In a narrow
 * window the reports lie behind a button.
 */
import { Splitter } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../store/app-state.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import { Desk } from './desk.tsx';
import { FindingsPane } from './findings/findings-pane.tsx';
import { useFocusHome } from '../shared/focus-home.ts';
import { KeyLegend } from './key-legend.tsx';
import { FoldedList } from './reports/folded-list.tsx';
import { ReportList } from './reports/report-list.tsx';
import styles from './review.module.css';
import { SPLIT_LINES } from './split-lines.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskLayout } from './use-desk-layout.ts';
import type { DeskLayout } from './use-desk-layout.ts';
import { usePartnerLight } from './use-partner-light.ts';

const SourcePane = lazy(async () => ({
  default: (await import('../source/source-pane.tsx')).SourcePane,
}));

export function ReviewPanes({ open }: { readonly open: OpenReport | null }): ReactNode {
  const words = useDeskWords();
  const root = useRef<HTMLDivElement>(null);
  const layout = useDeskLayout();
  const [asked, setAsked] = useState(0);
  const [isShowingKeys, setShowingKeys] = useState(false);
  const { columns, isNarrow } = layout;
  usePartnerLight(root);
  useFocusHome();
  const onShowKeys = (): void => setShowingKeys(true);
  useDeskKeys({
    onShowSource() {
      layout.showSource(true);
      setAsked((times) => times + 1);
    },
    onShowKeys,
  });
  return (
    <div ref={root} className={styles.root}>
      <Splitter
        key={String(isNarrow)}
        {...SPLIT_LINES}
        className={styles.splitter}
        sizes={[...columns]}
        onSizeChange={(sizes) => layout.setColumns(sizes.map(Number))}
      >
        {!isNarrow && (
          <Splitter.Pane defaultSize={columns[0] ?? 0} min="170px" className={styles.pane}>
            <ReportList />
          </Splitter.Pane>
        )}
        <Splitter.Pane defaultSize={columns.at(-2) ?? 0} min="400px" className={styles.pane}>
          {isNarrow && <FoldedList />}
          {open === null ? (
            <p className={styles.hint}>{words.chooseReport}</p>
          ) : (
            <Desk open={open} />
          )}
        </Splitter.Pane>
        <Splitter.Pane defaultSize={columns.at(-1) ?? 0} min="260px" className={styles.pane}>
          {open !== null && <RightSide {...{ open, layout, asked, onShowKeys }} />}
        </Splitter.Pane>
      </Splitter>
      {isShowingKeys && <KeyLegend onClose={() => setShowingKeys(false)} />}
    </div>
  );
}

interface RightSideProps {
  readonly open: OpenReport;
  readonly layout: DeskLayout;
  readonly asked: number;
  readonly onShowKeys: () => void;
}

function RightSide({ open, layout, asked, onShowKeys }: RightSideProps): ReactNode {
  const words = useDeskWords();
  const { rows, setRows, isSourceShown, showSource } = layout;
  if (!isSourceShown) {
    return (
      <div className={styles.stack}>
        <div className={styles.grow}>
          <FindingsPane open={open} onShowKeys={onShowKeys} />
        </div>
        <button type="button" className={styles.reveal} onClick={() => showSource(true)}>
          {words.source.show} <kbd>Alt+Enter</kbd>
        </button>
      </div>
    );
  }
  return (
    <Splitter
      {...SPLIT_LINES}
      orientation="vertical"
      className={styles.splitter}
      sizes={[...rows]}
      onSizeChange={(sizes) => setRows(sizes.map(Number))}
    >
      <Splitter.Pane defaultSize={rows[0] ?? 0} min="90px" className={styles.pane}>
        <FindingsPane open={open} onShowKeys={onShowKeys} />
      </Splitter.Pane>
      <Splitter.Pane defaultSize={rows[1] ?? 0} min="120px" className={styles.pane}>
        <Suspense fallback={null}>
          <SourcePane open={open} asked={asked} onHide={() => showSource(false)} />
        </Suspense>
      </Splitter.Pane>
    </Splitter>
  );
}
