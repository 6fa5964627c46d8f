/** How the desk is laid out: widths, heights and whether the source is shown; remembered. */
import { useEffect, useState } from 'react';

/** Shares in per cent: list, tables, right; within the right, findings and source. */
type Shares = readonly number[];

interface Remembered {
  readonly isSourceShown: boolean;
  readonly columns: Shares;
  /** Of a narrow window: tables and right only. */
  readonly narrow: Shares;
  readonly rows: Shares;
}

export interface DeskLayout extends Remembered {
  readonly showSource: (isShown: boolean) => void;
  readonly setColumns: (columns: Shares) => void;
  readonly setNarrow: (narrow: Shares) => void;
  readonly setRows: (rows: Shares) => void;
}

/** Not that of the desk which had the sums under its tables. */
const KEY = 'gouji-desk-2';

const INITIAL: Remembered = {
  isSourceShown: true,
  columns: sharesOf([224, 690, 462]),
  narrow: sharesOf([588, 372]),
  rows: [62, 38],
};

/** Pixels as they are wanted in an ordinary window, of which others get their share. */
function sharesOf(widths: readonly number[]): Shares {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (100 * width) / whole);
}

export function useDeskLayout(): DeskLayout {
  const [layout, setLayout] = useState(recall);
  useEffect(() => remember(layout), [layout]);
  return {
    ...layout,
    showSource: (isSourceShown) => setLayout((before) => ({ ...before, isSourceShown })),
    setColumns: (columns) => setLayout((before) => ({ ...before, columns })),
    setNarrow: (narrow) => setLayout((before) => ({ ...before, narrow })),
    setRows: (rows) => setLayout((before) => ({ ...before, rows })),
  };
}

function recall(): Remembered {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return INITIAL;
    const keptOf = (name: 'columns' | 'narrow' | 'rows'): Shares => {
      const shares: unknown = Reflect.get(stored, name);
      return isShares(shares) && shares.length === INITIAL[name].length ? shares : INITIAL[name];
    };
    return {
      isSourceShown: Reflect.get(stored, 'isSourceShown') !== false,
      columns: keptOf('columns'),
      narrow: keptOf('narrow'),
      rows: keptOf('rows'),
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
