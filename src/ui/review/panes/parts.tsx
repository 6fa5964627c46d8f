/** Parts that every arrangement of the panes has. */
import { memo, useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, OpenReport, Selection } from '../../../store/app-state.ts';
import { useApp } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { later } from '../../shared/fault/later.tsx';
import { useDrawnBehind } from '../../shared/turns/use-drawn-behind.ts';
import { Desk } from '../desk/desk.tsx';
import type { SourceTab } from '../desk/desk.tsx';
import { FindingsPane } from '../findings/findings-pane.tsx';
import { SeenPanel } from '../seen/seen-panel.tsx';
import styles from './review-panes.module.css';

const SourcePane = later(async () => (await import('../../source/source-pane.tsx')).SourcePane);

interface MiddleProps {
  readonly open: OpenReport | null;
  /** The source as a tab of the desk; absent where it stands elsewhere. */
  readonly source?: SourceTab;
}

export function Middle({ open, source }: MiddleProps): ReactNode {
  const words = useDeskWords();
  // The first report after none: table, head and history come all at once, and are drawn in turns.
  const isDue = useDrawnBehind(open !== null);
  if (open === null || !isDue) return <p className={styles.hint}>{words.chooseReport}</p>;
  return source === undefined ? <Desk open={open} /> : <Desk open={open} source={source} />;
}

interface SourceProps {
  readonly open: OpenReport;
  readonly asked: number;
  /** Absent where it is left by going elsewhere. */
  readonly onHide?: () => void;
}

/** What was printed of another report is drawn a moment after its tables: both at once would hold the page. */
export function Source({ open, ...props }: SourceProps): ReactNode {
  const shown = useDeferredValue(open);
  return <SourcePane {...props} open={shown} />;
}

const selectSelection = (state: AppStoreState): Selection => state.selection;

interface FindingsProps {
  readonly open: OpenReport;
  readonly onShowKeys: () => void;
}

/** Of another report a moment behind its tables: both at once would hold the page. */
export function Findings({ open, onShowKeys }: FindingsProps): ReactNode {
  const selection = useApp(selectSelection);
  const isBehind = useDrawnBehind(open.id) !== open.id;
  return (
    <div className={styles.behind} aria-busy={isBehind}>
      <DrawnFindings {...{ open, selection, isBehind, onShowKeys }} />
    </div>
  );
}

interface DrawnProps extends FindingsProps {
  readonly selection: Selection;
  readonly isBehind: boolean;
}

/** Above them what is known of the selected cell, where it was read on a picture. */
const DrawnFindings = memo(
  function DrawnFindings({ open, selection, onShowKeys }: DrawnProps): ReactNode {
    const { cell } = selection;
    return (
      <FindingsPane open={open} chosen={selection} onShowKeys={onShowKeys}>
        {cell !== null && <SeenPanel open={open} cell={cell} />}
      </FindingsPane>
    );
  },
  // Those of the report before stay meanwhile.
  (_before, { isBehind }) => isBehind,
);
