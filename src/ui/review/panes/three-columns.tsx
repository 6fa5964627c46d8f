/** An ordinary window: reports, tables, and the findings above the source. */
import { Splitter } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../../store/app-state.ts';
import { useDrawnBehind } from '../../shared/turns/use-drawn-behind.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { ReportList } from '../reports/report-list.tsx';
import styles from './review-panes.module.css';
import type { PanesProps } from './review-panes.tsx';
import type { DeskLayout } from './use-desk-layout.ts';
import { Findings, Middle, Source } from './parts.tsx';
import { SPLIT_LINES } from './split-lines.ts';

interface Props extends PanesProps {
  readonly layout: DeskLayout;
}

export function ThreeColumns(props: Props): ReactNode {
  const { columns, setColumns } = props.layout;
  return (
    <Splitter
      {...SPLIT_LINES}
      className={styles.splitter}
      sizes={[...columns]}
      onSizeChange={(sizes) => setColumns(sizes.map(Number))}
    >
      <Splitter.Pane defaultSize={columns[0] ?? 0} min="170px" className={styles.pane}>
        <ReportList />
      </Splitter.Pane>
      <Splitter.Pane defaultSize={columns[1] ?? 0} min="400px" className={styles.pane}>
        <Middle open={props.open} />
      </Splitter.Pane>
      <Splitter.Pane defaultSize={columns[2] ?? 0} min="260px" className={styles.pane}>
        <RightSide {...props} />
      </Splitter.Pane>
    </Splitter>
  );
}

/** When the desk gets its first report, a moment after the click that asked for it: it would hold the page. */
function RightSide({ open, ...props }: Props): ReactNode {
  const isDue = useDrawnBehind(open !== null, false);
  return isDue && open !== null && <OpenRightSide {...props} open={open} />;
}

interface OpenProps extends Props {
  readonly open: OpenReport;
}

function OpenRightSide(props: OpenProps): ReactNode {
  const words = useDeskWords();
  const { open, layout, asked, isSourceShown, showSource, onShowKeys } = props;
  const { rows, setRows } = layout;
  if (!isSourceShown) {
    return (
      <div className={styles.stack}>
        <div className={styles.grow}>
          <Findings open={open} onShowKeys={onShowKeys} />
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
        <Findings open={open} onShowKeys={onShowKeys} />
      </Splitter.Pane>
      <Splitter.Pane defaultSize={rows[1] ?? 0} min="120px" className={styles.pane}>
        <Source open={open} asked={asked} onHide={() => showSource(false)} />
      </Splitter.Pane>
    </Splitter>
  );
}
