/**
 * The open report on paper: whose it is, all its tables as they stand, and every finding with what was decided.
 * Drawn only while the page is printed.
 */
import type { ReactNode } from 'react';
import { TABLE_IDS } from '../../../form/form-types.ts';
import type { AnyTableId, CellId } from '../../../form/form-types.ts';
import { printTable } from '../../../form/printed-table.ts';
import { isUnknown } from '../../../report/report.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { gridProps, PrintedRows } from '../../shared/printed/printed-rows.tsx';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { useIsPrinting } from '../../shared/printed/use-is-printing.ts';
import { marksOf } from '../grid/cell-marks.ts';
import type { CellMarks } from '../grid/cell-marks.ts';
import { PrintedFindings } from './printed-findings.tsx';
import styles from './printed-desk.module.css';

export function PrintedDesk({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useDeskWords();
  if (!useIsPrinting()) return null;
  const { agency, year, edition, source } = open.report;
  const marks = marksOf(open, null);
  const tables: readonly AnyTableId[] = edition === 'older' ? ['statistics'] : TABLE_IDS;
  return (
    <article className={styles.paper} data-paper>
      <h2>
        {agency ?? words.results.unknownAgency} {year}
      </h2>
      <p>{source.name}</p>
      {tables.map((table) => (
        <Table key={table} open={open} table={table} marks={marks} />
      ))}
      <PrintedFindings open={open} />
    </article>
  );
}

interface TableProps {
  readonly open: OpenReport;
  readonly table: AnyTableId;
  readonly marks: CellMarks;
}

function Table({ open, table, marks }: TableProps): ReactNode {
  const words = useDeskWords();
  const printed = printTable(open.report, table);
  const textOf = (id: CellId): string => {
    const cell = open.report.cells[id];
    return isUnknown(cell) ? '?' : String(cell?.value ?? '');
  };
  return (
    <section className={styles.table}>
      <h3>{words.tabs[table]}</h3>
      <table {...gridProps(printed)}>
        <PrintedRows
          table={printed}
          renderFigure={({ id, columnSpan }, column) => (
            <td
              key={column}
              colSpan={columnSpan}
              className={styles.figure}
              data-mark={marks.markOf(id) ?? undefined}
              data-edited={open.report.cells[id]?.state === 'edited' || undefined}
            >
              {textOf(id)}
            </td>
          )}
        />
      </table>
    </section>
  );
}
