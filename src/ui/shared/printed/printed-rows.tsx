/** Head and body of a table as the official form prints it: merged headers drawn here, figures by who asks. */
import { rowsOf, spansOf } from '../../../form/printed-table.ts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type {
  PrintedCell,
  PrintedFigure,
  PrintedLabel,
  PrintedTable,
} from '../../../form/printed-table.ts';
import { layOutSpans } from '../../../lib/span-layout.ts';
import { useSay } from '../app-context.ts';
import styles from './printed.module.css';

interface Props {
  readonly table: PrintedTable;
  /** @param column where it stands in the printed table, counted from 0 */
  readonly renderFigure: (figure: PrintedFigure, column: number) => ReactNode;
}

export function PrintedRows({ table, renderFigure }: Props): ReactNode {
  const rows = useMemo(() => rowsOf(table), [table]);
  const slots = useMemo(() => layOutSpans(rows.map((row) => row.map(spansOf))).slots, [rows]);
  const renderRow = (row: readonly PrintedCell[], index: number): ReactNode => (
    <tr key={index} aria-rowindex={index + 1} className={rowClass(row)}>
      {row.map((cell, position) => {
        const column = slots[index]?.[position]?.column ?? position;
        return cell.kind === 'label' ? (
          <LabelCell key={column} label={cell} column={column} />
        ) : (
          renderFigure(cell, column)
        );
      })}
    </tr>
  );
  return (
    <>
      {table.header.length > 0 && <thead>{table.header.map(renderRow)}</thead>}
      <tbody>{table.body.map((row, index) => renderRow(row, table.header.length + index))}</tbody>
    </>
  );
}

interface GridProps {
  readonly 'aria-rowcount': number;
  readonly 'aria-colcount': number;
  readonly className: string | undefined;
  readonly 'data-headless': true | undefined;
  readonly 'data-grouped': true | undefined;
}

/** What the table around the rows is given, for its styles and for assistive technology. */
export function gridProps(table: PrintedTable): GridProps {
  const rows = rowsOf(table);
  return {
    'aria-rowcount': rows.length,
    'aria-colcount': table.columns,
    className: styles.grid,
    'data-headless': table.header.length === 0 || undefined,
    'data-grouped': rows.some(hasGroup) || undefined,
  };
}

/** Whether the row begins a group of rows: its label stands upright beside them. */
function hasGroup(row: readonly PrintedCell[]): boolean {
  return row.some((cell) => cell.kind === 'label' && cell.heads === 'row' && cell.rowSpan > 1);
}

/** Header rows inside the body (table 2 prints one over each block) stay in sight as well. */
function rowClass(row: readonly PrintedCell[]): string | undefined {
  if (row.some((cell) => cell.kind === 'figure')) return undefined;
  return row.some((cell) => cell.kind === 'label' && cell.heads === 'block')
    ? styles.caption
    : styles.columns;
}

interface LabelProps {
  readonly label: PrintedLabel;
  readonly column: number;
}

function LabelCell({ label: { heads, rowSpan, columnSpan, text }, column }: LabelProps): ReactNode {
  const say = useSay();
  const isGroup = heads === 'row' ? rowSpan > 1 : columnSpan > 1;
  return (
    <th
      className={styles[heads]}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      scope={`${heads === 'row' ? 'row' : 'col'}${isGroup ? 'group' : ''}`}
      data-column={column}
      aria-colindex={column + 1}
    >
      <span className={styles.label} title={heads === 'row' ? say(text) : undefined}>
        {say(text)}
      </span>
    </th>
  );
}
