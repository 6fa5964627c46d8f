/** How the desk is laid out: widths, heights and whether the source is shown; remembered. */
import { useEffect, useState, useSyncExternalStore } from 'react';

/** Shares in per cent: list, tables, right; within the right, findings and source. */
type Shares = readonly number[];

interface Remembered {
  readonly isSourceShown: boolean;
  readonly columns: Shares;
  /** Of a narrow window: tables and right only. */
  readonly narrow: Shares;
  readonly rows: Shares;
}

export interface DeskLayout extends Omit<Remembered, 'narrow'> {
  /** The list of reports has no room beside the tables and lies over them when it is asked for. */
  readonly isNarrow: boolean;
  readonly showSource: (isShown: boolean) => void;
  readonly setColumns: (columns: Shares) => void;
  readonly setRows: (rows: Shares) => void;
}

/** Not that of the desk which had the sums under its tables. */
const KEY = 'gouji-desk-2';

const NARROW = window.matchMedia('(max-width: 1099px)');

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
  const isNarrow = useSyncExternalStore(watchWidth, () => NARROW.matches);
  useEffect(() => remember(layout), [layout]);
  const columns = isNarrow ? 'narrow' : 'columns';
  return {
    isNarrow,
    isSourceShown: layout.isSourceShown,
    columns: layout[columns],
    rows: layout.rows,
    showSource: (isSourceShown) => setLayout((before) => ({ ...before, isSourceShown })),
    setColumns: (shares) => setLayout((before) => ({ ...before, [columns]: shares })),
    setRows: (rows) => setLayout((before) => ({ ...before, rows })),
  };
}

function watchWidth(onChange: () => void): () => void {
  NARROW.addEventListener('change', onChange);
  return () => NARROW.removeEventListener('change', onChange);
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
