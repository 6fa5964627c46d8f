/** A table under its tab: the bar of the chosen cell, the grid, and the sums of the cell. */
import { Splitter } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AnyTableId, CellId } from '../../form/form-types.ts';
import { printTable } from '../../form/printed-table.ts';
import type { OpenReport } from '../../store/app-state.ts';
import { useWords } from '../shared/app-context.ts';
import styles from './desk.module.css';
import { CellBar } from './grid/cell-bar.tsx';
import type { CellMarks } from './grid/cell-marks.ts';
import { GridPane } from './grid/grid-pane.tsx';
import { useReason } from './grid/use-reason.ts';
import { SPLIT_LINES } from './split-lines.ts';
import { ExplainPanel } from './sums/explain-panel.tsx';
import type { DeskLayout } from './use-desk-layout.ts';

interface Props {
  readonly open: OpenReport;
  readonly table: AnyTableId;
  readonly cell: CellId | null;
  readonly marks: CellMarks;
  readonly layout: DeskLayout;
  /** The suggestions stand here, not in a finding. */
  readonly hasSuggestions: boolean;
}

export function TableDesk({ open, table, cell, marks, layout, hasSuggestions }: Props): ReactNode {
  const words = useWords();
  const reason = useReason(open.id, cell);
  const { edition, otherRows, statistics } = open.report;
  const printed = useMemo(() => {
    const variant = { edition, otherRows, ...(statistics === undefined ? {} : { statistics }) };
    return printTable(variant, table);
  }, [edition, otherRows, statistics, table]);
  return (
    <>
      <CellBar open={open} cell={cell} reason={reason} />
      <Splitter
        {...SPLIT_LINES}
        orientation="vertical"
        className={styles.split}
        sizes={[...layout.middle]}
        onSizeChange={(sizes) => layout.setMiddle(sizes.map(Number))}
      >
        <Splitter.Pane defaultSize={layout.middle[0] ?? 0} min="200px" className={styles.half}>
          <GridPane
            key={`${open.id}/${table}`}
            table={printed}
            name={words.tabs[table]}
            open={open}
            marks={marks}
            cursor={cell}
            reason={reason}
          />
        </Splitter.Pane>
        <Splitter.Pane defaultSize={layout.middle[1] ?? 0} min="80px" className={styles.half}>
          <ExplainPanel open={open} cell={cell} hasSuggestions={hasSuggestions} />
        </Splitter.Pane>
      </Splitter>
    </>
  );
}
