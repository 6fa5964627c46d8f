/** A table walked cell by cell: arrows in both directions, Enter to the print, each figure read out below. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { Mark } from '../../../store/comparisons.ts';
import { useReadState } from '../../shared/app-context.ts';
import { useOpenMark } from './use-open-mark.ts';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridAsked {
  /** Around the cells: each has its place as `data-at`, such as `3 1`. */
  readonly box: RefObject<HTMLElement | null>;
  /** Row by row; null = a cell without a figure. */
  readonly marks: readonly (readonly (Mark | null)[])[];
  /** Brings a row into sight that is not drawn yet. */
  readonly scrollTo?: (row: number) => void;
}

interface GridKeys {
  /** The cell that Tab comes to. */
  readonly at: GridPlace;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Of moving, not of being over: a table that scrolls under a still mouse says nothing. */
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onClick: (event: { readonly target: EventTarget }) => void;
}

const PAGE = 10;

export function useGridKeys({ box, marks, scrollTo }: GridAsked): GridKeys {
  const read = useReadState();
  const open = useOpenMark();
  const [at, setAt] = useState<GridPlace>(() => placeOf(marks, read().compared.mark));
  const wanted = useRef<string | null>(null);
  // Again after every drawing: a row far away is drawn only when it has been scrolled to.
  useEffect(() => {
    if (wanted.current === null) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"]`);
    if (cell === null || cell === undefined) return;
    wanted.current = null;
    cell.focus();
  });
  const markAt = ({ row, column }: GridPlace): Mark | null => marks[row]?.[column] ?? null;
  const readOut = (mark: Mark | null): void => {
    if (read().compared.mark !== (mark?.id ?? null)) {
      read().goInComparison({ mark: mark?.id ?? null });
    }
  };
  return {
    at,
    onKeyDown(event) {
      if (event.altKey || event.metaKey || cellUnder(event) === null) return;
      const last = { row: marks.length - 1, column: (marks[at.row]?.length ?? 1) - 1 };
      const next = nextPlace(event, at, last);
      if (next !== null) {
        wanted.current = `${next.row} ${next.column}`;
        setAt(next);
        readOut(markAt(next));
        scrollTo?.(next.row);
      } else if (event.key === 'Enter') {
        const mark = markAt(at);
        if (mark !== null) void open(mark);
      } else return;
      event.preventDefault();
    },
    onPointerMove(event) {
      const place = cellUnder(event);
      const mark = place === null ? null : markAt(place);
      if (mark !== null) readOut(mark);
    },
    onClick(event) {
      const place = cellUnder(event);
      if (place === null) return;
      setAt(place);
      const mark = markAt(place);
      if (mark !== null) void open(mark);
    },
  };
}

/** @returns null for a key that goes nowhere */
function nextPlace(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: GridPlace,
  last: GridPlace,
): GridPlace | null {
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: row - PAGE, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  const move = moves[key];
  if (move === undefined || (ctrlKey && key !== 'Home' && key !== 'End')) return null;
  const within = (place: number, most: number): number => Math.max(0, Math.min(place, most));
  return { row: within(move.row, last.row), column: within(move.column, last.column) };
}

function cellUnder({ target }: { readonly target: EventTarget }): GridPlace | null {
  const cell = target instanceof Element ? target.closest('[data-at]') : null;
  const [row, column] = (cell?.getAttribute('data-at') ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** Where the one that was looked at stands: coming back finds it again. */
function placeOf(marks: GridAsked['marks'], id: string | null): GridPlace {
  if (id !== null) {
    for (const [row, cells] of marks.entries()) {
      const column = cells.findIndex((mark) => mark?.id === id);
      if (column >= 0) return { row, column };
    }
  }
  return { row: 0, column: 0 };
}
