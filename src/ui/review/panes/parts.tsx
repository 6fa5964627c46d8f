/** Parts that every arrangement of the panes has. */
import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import type { CellId } from '../../../form/form-types.ts';
import { useApp } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { later } from '../../shared/fault/later.tsx';
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
  if (open === null) return <p className={styles.hint}>{words.chooseReport}</p>;
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

const selectCell = (state: AppStoreState): CellId | null => state.selection.cell;

interface FindingsProps {
  readonly open: OpenReport;
  readonly onShowKeys: () => void;
}

/** Above them what is known of the selected cell, where it was read on a picture. */
export function Findings(props: FindingsProps): ReactNode {
  const cell = useApp(selectCell);
  return (
    <FindingsPane {...props}>
      {cell !== null && <SeenPanel open={props.open} cell={cell} />}
    </FindingsPane>
  );
}
