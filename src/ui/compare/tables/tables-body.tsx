/** Tables side by side on the page: a real table, walked cell by cell. */
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { groupDigits } from '../../../store/comparisons.ts';
import type { SideFigures, SideRow, TableCell } from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { useGridKeys } from '../parts/use-grid-keys.ts';
import type { ViewProps } from '../scene/view.ts';
import { groupSpans, printBeside } from './side-words.ts';
import type { GroupSpan } from './side-words.ts';
import styles from './tables.module.css';

export function TablesBody({ shown, query }: ViewProps<SideFigures>): ReactNode {
  const { card, out } = useCompareWords();
  const { names, rows, isShares } = shown.figures;
  const box = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => rows.map(({ cells }) => cells.map(({ mark }) => mark)), [rows]);
  const keys = useGridKeys({ box, marks });
  const spans = useMemo(() => groupSpans(rows), [rows]);
  return (
    <div ref={box} className={styles.box}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table
        className={styles.table}
        role="grid"
        tabIndex={-1}
        aria-label={card.grid}
        aria-describedby="read-out"
        onKeyDown={keys.onKeyDown}
        onPointerMove={keys.onPointerMove}
        onClick={keys.onClick}
      >
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {out.item}
            </th>
            {names.map((name, nth) => (
              <th key={nth} scope="col" data-pinned={query.pinned.has(name) || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            <SideLine
              key={nth}
              row={row}
              isShares={isShares}
              nth={nth}
              span={spans[nth] ?? null}
              tab={keys.at.row === nth ? keys.at.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly isShares: boolean;
  readonly row: SideRow;
  readonly nth: number;
  readonly span: GroupSpan | null;
  /** The cell that Tab comes to; null = none of these. */
  readonly tab: number | null;
}

function SideLine({ row, isShares, nth, span, tab }: LineProps): ReactNode {
  const say = useSay();
  const isGrouped = row.groups.length > 0;
  return (
    <tr data-total={row.isTotal || undefined}>
      {span !== null && (
        <th scope="rowgroup" rowSpan={span.rows} className={styles.group}>
          {say(span)}
        </th>
      )}
      <th scope="row" colSpan={isGrouped ? 1 : 2} title={say(row.label)}>
        {say(row.label)}
      </th>
      {row.cells.map((cell, at) => (
        <Cell
          key={at}
          cell={cell}
          at={`${nth} ${at}`}
          isTab={tab === at}
          hasBeside={isShares || at > 0}
        />
      ))}
    </tr>
  );
}

function Cell({
  cell,
  at,
  isTab,
  hasBeside,
}: {
  readonly cell: TableCell;
  readonly at: string;
  readonly isTab: boolean;
  readonly hasBeside: boolean;
}): ReactNode {
  const { card, absences } = useCompareWords();
  const tabIndex = isTab ? 0 : -1;
  if (cell.mark === null) {
    const reason = absences[cell.absence];
    return (
      <td tabIndex={tabIndex} data-at={at} data-none title={reason} aria-label={reason}>
        —
      </td>
    );
  }
  const { mark, value } = cell;
  return (
    <td
      tabIndex={tabIndex}
      data-at={at}
      data-cell-mark={mark.id}
      data-edited={mark.isEdited || undefined}
    >
      {mark.marked.length > 0 && (
        <span className={styles.warning} role="img" aria-label={card.marked}>
          ⚠
        </span>
      )}
      <span className={styles.figure}>{groupDigits(value)}</span>
      {hasBeside && <span className={styles.difference}>{printBeside(cell)}</span>}
    </td>
  );
}
