/** A table on the desk with all that belongs to working in it: grid, range, clipboard, status line. */
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { PrintedTable } from '../../../form/printed-table.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { later } from '../../shared/fault/later.tsx';
import type { CellMarks } from './cell-marks.ts';
import { FigureGrid } from './figure-grid.tsx';
import { useGridEdit } from './use-grid-edit.ts';
import { useGridEditing } from './use-grid-editing.ts';
import type { Reason } from './use-reason.ts';
import styles from './grid-pane.module.css';
import { RangeStatus } from './range-status.tsx';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useRange } from './use-range.ts';

/** Most pastes need no look: the dialog loads when one does. */
const PasteDialog = later(async () => (await import('./paste-dialog.tsx')).PasteDialog);

interface Props {
  readonly table: PrintedTable;
  readonly name: string;
  readonly open: OpenReport;
  readonly marks: CellMarks;
  readonly cursor: CellId | null;
  readonly reason: Reason;
}

export function GridPane({ table, name, open, marks, cursor, reason }: Props): ReactNode {
  const words = useDeskWords();
  const { report, reading } = open;
  const range = useRange(table.figures, cursor);
  const change = useGridEdit({ isLocked: marks.isLocked, reason });
  const input = { table, report, cursor, range, change };
  const editing = useGridEditing(input);
  const clipboard = useGridClipboard(input);
  const isUnlocking = cursor !== null && editing.draft.text !== null && marks.isLocked(cursor);
  return (
    <>
      <div className={styles.sheet}>
        <FigureGrid
          table={table}
          name={name}
          report={report}
          reading={reading}
          marks={marks}
          cursor={cursor}
          range={range}
          editing={editing}
          clipboard={clipboard}
          onAct={() => change.say('')}
        />
      </div>
      <RangeStatus
        range={range}
        report={report}
        notice={isUnlocking ? words.repair.unlocking : change.notice}
      />
      {clipboard.plan !== null && (
        <PasteDialog
          plan={clipboard.plan}
          report={report}
          onConfirm={clipboard.confirm}
          onCancel={clipboard.cancel}
        />
      )}
    </>
  );
}
