/**
 * The range of a grid around its cursor. The cursor is the page's one selected cell; the range is the
 * grid's own and falls back to that cell as soon as something else moves the cursor.
 */
import { useState } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { useActions } from '../../shared/app-context.ts';
import { blockAround, cellsIn } from '../range/grid-range.ts';
import type { Block, Figures } from '../range/grid-range.ts';

interface Corners {
  readonly anchor: CellId;
  readonly corner: CellId;
  /** Where the cursor stood when the range was made or stepped through. */
  readonly cursor: CellId;
}

export interface Range {
  /** null = the cursor is not in this table. */
  readonly block: Block | null;
  /** Every figure in it, row by row. */
  readonly cells: readonly CellId[];
  /** The end that Shift and the arrows move. */
  readonly corner: CellId | null;
  /** Puts the cursor on a cell; the range is that cell. */
  readonly goTo: (cell: CellId) => void;
  /** The range reaches from the cursor to this cell. */
  readonly extendTo: (cell: CellId) => void;
  readonly setEnds: (from: CellId, to: CellId) => void;
  /** Moves the cursor, keeps the range. */
  readonly stepTo: (cell: CellId) => void;
  readonly collapse: () => void;
}

export function useRange(figures: Figures, cursor: CellId | null): Range {
  const { select } = useActions();
  const [kept, setKept] = useState<Corners | null>(null);
  const single = cursor === null ? null : { anchor: cursor, corner: cursor, cursor };
  const corners = kept !== null && kept.cursor === cursor ? kept : single;
  const block = corners === null ? null : blockAround(figures, corners.anchor, corners.corner);
  const goTo = (cell: CellId): void => {
    setKept(null);
    select({ cell, finding: null });
  };
  return {
    block,
    cells: block === null ? [] : cellsIn(figures, block),
    corner: corners?.corner ?? null,
    goTo,
    extendTo(cell) {
      if (cursor === null || block === null) goTo(cell);
      else setKept({ anchor: cursor, corner: cell, cursor });
    },
    setEnds(from, to) {
      setKept({ anchor: from, corner: to, cursor: from });
      select({ cell: from, finding: null });
    },
    stepTo(cell) {
      if (corners !== null) setKept({ ...corners, cursor: cell });
      select({ cell, finding: null });
    },
    collapse: () => setKept(null),
  };
}
