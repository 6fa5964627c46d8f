/** The bar above the grid, like a formula bar: the selected cell's name, print, value and state. */
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { nameCell } from '../../../form/name-cell.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './cell-bar.module.css';
import { CellHistory } from '../history/cell-history.tsx';
import { Printed } from '../history/printed.tsx';
import { LockToggle } from './lock-toggle.tsx';
import { RemarkButton } from './remark-button.tsx';
import { ReasonField } from './reason-field.tsx';
import type { Reason } from './use-reason.ts';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId | null;
  readonly reason: Reason;
}

export function CellBar({ open, cell: id, reason }: Props): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const cell = id === null ? undefined : open.report.cells[id];
  if (id === null || cell === undefined) {
    return (
      <div className={styles.bar}>
        <span className={styles.barHint}>{words.bar.none}</span>
      </div>
    );
  }
  const name = say(nameCell(open.report, id));
  const state = words.grid.states[cell.state];
  return (
    <div className={styles.bar}>
      <div className={styles.facts} role="status" aria-label={words.bar.label}>
        <strong className={styles.barName} title={name}>
          {name}
        </strong>
        <span>
          {words.bar.printed} <Printed reading={open.reading.cells[id] ?? cell} />
        </span>
        <span>
          {words.bar.value} <b className={styles.value}>{cell.value ?? '—'}</b>
        </span>
        {state !== '' && <span className={styles.state}>{state}</span>}
      </div>
      <ReasonField cell={id} present={cell} reason={reason} />
      <CellHistory key={id} open={open} cell={id} />
      <RemarkButton key={`remark/${id}`} open={open} cell={id} />
      <LockToggle key={`lock/${id}`} open={open} cell={id} />
    </div>
  );
}
