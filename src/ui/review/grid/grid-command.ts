/** Which key asks for what in a grid: the habits of spreadsheets. */
import type { Direction } from '../range/grid-range.ts';
import type { FillDirection } from '../range/plan-fill.ts';
import type { GridMove } from '../../shared/printed/move-in-grid.ts';

/** Enter goes along columns, and Tab along rows where it ends an entry; inside a range both stay in it. */
export interface GridStep {
  readonly kind: 'step';
  readonly along: 'row' | 'column';
  readonly back: boolean;
}

export type GridCommand =
  | GridStep
  | {
      readonly kind: 'move';
      readonly move: GridMove;
      /** The range grows instead of the cursor going. */
      readonly extend: boolean;
    }
  /** By as many rows as are in sight. */
  | { readonly kind: 'page'; readonly back: boolean; readonly extend: boolean }
  /** To the edge of a run of figures. */
  | { readonly kind: 'edge'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'selectAll' }
  /** Back to one cell. */
  | { readonly kind: 'collapse' }
  | { readonly kind: 'fill'; readonly direction: FillDirection }
  /** Begin typing; null = with the present value. */
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'clear' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const ENDS: Readonly<Record<string, GridMove>> = { Home: 'rowStart', End: 'rowEnd' };
const FAR_ENDS: Readonly<Record<string, GridMove>> = { Home: 'first', End: 'last' };
const FILLS: Readonly<Record<string, FillDirection>> = { d: 'down', r: 'right' };
const FIGURE_START = /^[\d.+\-０-９]$/;

/** What a key asks for while no cell is being edited; null = nothing of the grid's. */
export function commandOf(pressed: Key): GridCommand | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) return commandWithControl(key, shiftKey);
  // Tab leaves the table, which is one stop on the way through the page.
  if (key === 'Enter') return stepOf(pressed);
  const move = ARROWS[key] ?? ENDS[key];
  if (move !== undefined) return { kind: 'move', move, extend: shiftKey };
  if (key === 'PageDown' || key === 'PageUp') {
    return { kind: 'page', back: key === 'PageUp', extend: shiftKey };
  }
  if (key === 'F2') return { kind: 'edit', text: null };
  if (key === 'Escape') return { kind: 'collapse' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return FIGURE_START.test(key) ? { kind: 'edit', text: key } : null;
}

function commandWithControl(key: string, shiftKey: boolean): GridCommand | null {
  const direction = ARROWS[key];
  if (direction !== undefined) return { kind: 'edge', direction, extend: shiftKey };
  const move = FAR_ENDS[key];
  if (move !== undefined) return { kind: 'move', move, extend: shiftKey };
  if (shiftKey) return null;
  if (key.toLowerCase() === 'a') return { kind: 'selectAll' };
  const fill = FILLS[key.toLowerCase()];
  return fill === undefined ? null : { kind: 'fill', direction: fill };
}

function stepOf({ key, shiftKey }: Key): GridStep | null {
  if (key === 'Enter') return { kind: 'step', along: 'column', back: shiftKey };
  return key === 'Tab' ? { kind: 'step', along: 'row', back: shiftKey } : null;
}

/** How typing ends. `fillRange`: the text goes into every cell of the range. */
export type EntryEnd =
  | GridStep
  | { readonly kind: 'move'; readonly move: Direction }
  | { readonly kind: 'fillRange' }
  | { readonly kind: 'cancel' };

/**
 * What a key means while a value is being typed; null = it is the text field's.
 * @param isReplacing typing replaced the value: arrows then end it, as they do in a spreadsheet
 */
export function endOfEntry(pressed: Key, isReplacing: boolean): EntryEnd | null {
  const { key, ctrlKey, metaKey } = pressed;
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Enter' && (ctrlKey || metaKey)) return { kind: 'fillRange' };
  const step = stepOf(pressed);
  if (step !== null) return step;
  const move = ARROWS[key];
  return isReplacing && move !== undefined ? { kind: 'move', move } : null;
}
