/** A table under its tab: the bar of the chosen cell and the grid. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AnyTableId, CellId } from '../../../form/form-types.ts';
import { printTable } from '../../../form/printed-table.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './desk.module.css';
import { CellBar } from '../grid/cell-bar.tsx';
import type { CellMarks } from '../grid/cell-marks.ts';
import { GridPane } from '../grid/grid-pane.tsx';
import { useReason } from '../grid/use-reason.ts';

interface Props {
  readonly open: OpenReport;
  readonly table: AnyTableId;
  readonly cell: CellId | null;
  readonly marks: CellMarks;
}

export function TableDesk({ open, table, cell, marks }: Props): ReactNode {
  const words = useDeskWords();
  const reason = useReason(open.id, cell);
  const { edition, otherRows, statistics } = open.report;
  const printed = useMemo(() => {
    const variant = { edition, otherRows, ...(statistics === undefined ? {} : { statistics }) };
    return printTable(variant, table);
  }, [edition, otherRows, statistics, table]);
  return (
    <>
      <CellBar open={open} cell={cell} reason={reason} />
      <div className={styles.table}>
        <GridPane
          key={`${open.id}/${table}`}
          table={printed}
          name={words.tabs[table]}
          open={open}
          marks={marks}
          cursor={cell}
          reason={reason}
        />
      </div>
    </>
  );
}
