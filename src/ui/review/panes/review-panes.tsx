/**
 * The panes of the desk: reports, tables, and the findings above the source, side by side. With less room
 * the reports lie behind a button and the source behind a tab; with little, one pane is shown at a time.
 */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../../store/app-state.ts';
import { focusHome, focusHomeSoon, ToTable } from '../../shared/focus/panes.ts';
import { useBreadth } from '../../shared/use-breadth.ts';
import { KeyLegend } from './key-legend.tsx';
import styles from './review-panes.module.css';
import { SinglePane } from './single-pane.tsx';
import type { PaneName } from './single-pane.tsx';
import { ThreeColumns } from './three-columns.tsx';
import { TwoColumns } from './two-columns.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskLayout } from './use-desk-layout.ts';
import { usePartnerLight } from './use-partner-light.ts';

/** What every arrangement of the panes is given. */
export interface PanesProps {
  readonly open: OpenReport | null;
  /** Grows when the source is asked for by key: the focus then goes to the figure. */
  readonly asked: number;
  /** The source is in sight, beside the findings or under its tab. */
  readonly isSourceShown: boolean;
  readonly showSource: (isShown: boolean) => void;
  readonly onShowKeys: () => void;
}

export function ReviewPanes({ open }: { readonly open: OpenReport | null }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const breadth = useBreadth();
  const layout = useDeskLayout();
  const [asked, setAsked] = useState(0);
  const [isShowingKeys, setShowingKeys] = useState(false);
  const [isOnSource, setOnSource] = useState(false);
  const [pane, setPane] = useState<PaneName>('tables');
  const showSource = (isShown: boolean): void => {
    if (breadth === 'wide') layout.showSource(isShown);
    else if (breadth === 'medium') setOnSource(isShown);
    else setPane(isShown ? 'source' : 'tables');
  };
  const toTable = (): void => {
    focusHome();
    if (breadth !== 'wide') showSource(false);
    // The table, or the cell of another one, has to be drawn first.
    focusHomeSoon();
  };
  const onShowKeys = (): void => setShowingKeys(true);
  usePartnerLight(root);
  useDeskKeys({
    onShowSource() {
      showSource(true);
      setAsked((times) => times + 1);
    },
    onHome: toTable,
    onShowKeys,
  });
  const props: PanesProps = {
    open,
    asked,
    isSourceShown: breadth === 'wide' ? layout.isSourceShown : isOnSource,
    showSource,
    onShowKeys,
  };
  return (
    <div ref={root} className={styles.root}>
      <ToTable value={toTable}>
        {breadth === 'wide' && <ThreeColumns {...props} layout={layout} />}
        {breadth === 'medium' && <TwoColumns {...props} layout={layout} />}
        {breadth === 'single' && <SinglePane {...props} pane={pane} setPane={setPane} />}
      </ToTable>
      {isShowingKeys && <KeyLegend onClose={() => setShowingKeys(false)} />}
    </div>
  );
}
