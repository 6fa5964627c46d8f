/** How the desk is laid out: widths, heights and whether the source is shown; remembered. */
import { useEffect, useState } from 'react';

/**
 * Shares in per cent: list, tables, right; within the right, findings and source; within the middle,
 * grid and sums.
 */
type Shares = readonly number[];

interface Remembered {
  readonly isSourceShown: boolean;
  /** Columns with and without the source: it needs room that the findings alone do not. */
  readonly withSource: Shares;
  readonly withoutSource: Shares;
  readonly rows: Shares;
  readonly middle: Shares;
}

export interface DeskLayout {
  readonly isSourceShown: boolean;
  readonly showSource: (isShown: boolean) => void;
  readonly columns: Shares;
  readonly setColumns: (columns: Shares) => void;
  readonly rows: Shares;
  readonly setRows: (rows: Shares) => void;
  readonly middle: Shares;
  readonly setMiddle: (middle: Shares) => void;
}

const KEY = 'gouji-desk';

/** Pixels of the window below which the tables need a larger share to be seen whole. */
const NARROW = 1200;

const INITIAL: Remembered = {
  isSourceShown: true,
  withSource: window.innerWidth < NARROW ? [19, 53, 28] : [15, 47, 38],
  withoutSource: [18, 58, 24],
  rows: [38, 62],
  middle: [62, 38],
};

export function useDeskLayout(): DeskLayout {
  const [layout, setLayout] = useState(recall);
  useEffect(() => remember(layout), [layout]);
  const { isSourceShown, rows, middle } = layout;
  const columnsKey = isSourceShown ? 'withSource' : 'withoutSource';
  return {
    isSourceShown,
    showSource: (isShown) => setLayout((before) => ({ ...before, isSourceShown: isShown })),
    columns: layout[columnsKey],
    setColumns: (columns) => setLayout((before) => ({ ...before, [columnsKey]: columns })),
    rows,
    setRows: (next) => setLayout((before) => ({ ...before, rows: next })),
    middle,
    setMiddle: (next) => setLayout((before) => ({ ...before, middle: next })),
  };
}

function recall(): Remembered {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return INITIAL;
    const sharesOf = (name: keyof Remembered, initial: Shares): Shares => {
      const shares: unknown = Reflect.get(stored, name);
      return isShares(shares) && shares.length === initial.length ? shares : initial;
    };
    return {
      isSourceShown: Reflect.get(stored, 'isSourceShown') !== false,
      withSource: sharesOf('withSource', INITIAL.withSource),
      withoutSource: sharesOf('withoutSource', INITIAL.withoutSource),
      rows: sharesOf('rows', INITIAL.rows),
      middle: sharesOf('middle', INITIAL.middle),
    };
  } catch {
    return INITIAL; // storage switched off, or not ours
  }
}

function isShares(value: unknown): value is Shares {
  return Array.isArray(value) && value.every((share) => typeof share === 'number' && share > 0);
}

function remember(layout: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(layout));
  } catch {
    // Storage switched off: the layout lasts for this visit.
  }
}
