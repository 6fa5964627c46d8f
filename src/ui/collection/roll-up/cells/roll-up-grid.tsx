/** A table in the printed layout whose figures are looked at, not changed: arrow keys walk, one cell is chosen. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { toCellId } from '../../../../form/form-types.ts';
import type { CellId } from '../../../../form/form-types.ts';
import type { PrintedTable } from '../../../../form/printed-table.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { moveInGrid, pageInGrid } from '../../../shared/printed/move-in-grid.ts';
import type { GridMove } from '../../../shared/printed/move-in-grid.ts';
import { gridProps, PrintedRows } from '../../../shared/printed/printed-rows.tsx';
import styles from './cells.module.css';

/** How a figure stands: a sign and a shape beside the colour, and all of it in words. */
export interface CellFace {
  readonly text: string;
  readonly sign: string;
  readonly state: string;
  readonly label: string;
}

interface Props {
  readonly table: PrintedTable;
  readonly name: string;
  readonly chosen: CellId | null;
  readonly faceOf: (id: CellId) => CellFace;
  readonly onChoose: (id: CellId) => void;
  /** Enter, and a second click. */
  readonly onOpen?: (id: CellId) => void;
}

export function RollUpGrid({ table, name, chosen, faceOf, onChoose, onOpen }: Props): ReactNode {
  const words = useBatchWords().rollUp;
  const grid = useChosenInSight(chosen);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.key === 'Enter' && chosen !== null) onOpen?.(chosen);
    const next = goalOf(event, table, chosen);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  return (
    <table
      {...gridProps(table)}
      ref={grid}
      role="grid"
      aria-label={words.grid(name)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const id = cellOf(event);
        if (id !== null) onChoose(id);
      }}
      onDoubleClick={(event) => {
        const id = cellOf(event);
        if (id !== null) onOpen?.(id);
      }}
    >
      <PrintedRows
        table={table}
        renderFigure={({ id, columnSpan }, column) => {
          const { text, sign, state, label } = faceOf(id);
          return (
            <td
              key={id}
              data-cell={id}
              data-state={state}
              aria-selected={id === chosen}
              aria-colindex={column + 1}
              aria-label={label}
              colSpan={columnSpan}
              tabIndex={id === chosen ? 0 : -1}
              className={styles.figure}
            >
              {sign !== '' && <span className={styles.sign}>{sign}</span>}
              {text}
            </td>
          );
        }}
      />
    </table>
  );
}

/** On coming back the chosen cell has the focus again, unless a tab is being walked. */
function useChosenInSight(chosen: CellId | null): React.RefObject<HTMLTableElement | null> {
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest('[role="tab"], select, input') !== null) return;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const cell = grid.current?.querySelector(`[data-cell="${chosen}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return grid;
}

const MOVES: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
};
const FAR: Readonly<Record<string, GridMove>> = { Home: 'first', End: 'last' };
const PAGE = 10;

function goalOf(event: KeyboardEvent, table: PrintedTable, from: CellId | null): CellId | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || shiftKey) return null;
  const isFar = ctrlKey || metaKey;
  if (!isFar && (key === 'PageUp' || key === 'PageDown')) {
    return pageInGrid(table.figures, from, { back: key === 'PageUp', rows: PAGE });
  }
  const move = (isFar ? FAR : MOVES)[key];
  return move === undefined ? null : moveInGrid(table.figures, from, move);
}

function cellOf({ target }: MouseEvent): CellId | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return toCellId(cell?.dataset['cell'] ?? '');
}
