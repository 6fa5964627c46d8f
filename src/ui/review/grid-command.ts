/** Which key asks for what in a grid: the habits of spreadsheets. */
import type { GridMove } from './move-in-grid.ts';

export type GridCommand =
  | {
      readonly kind: 'move';
      readonly move: GridMove;
      /** Where the move leads nowhere the key keeps its usual meaning (Tab leaves the grid). */
      readonly mayLeave: boolean;
    }
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

const MOVES: Readonly<Record<string, GridMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  Enter: 'down',
};
const MOVES_WITH_CONTROL: Readonly<Record<string, GridMove>> = { Home: 'first', End: 'last' };
const FIGURE_START = /^[\d.+\-０-９]$/;

/** What a key asks for while no cell is being edited; null = nothing of the grid's. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): GridCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const move = MOVES_WITH_CONTROL[key];
    return move === undefined ? null : { kind: 'move', move, mayLeave: false };
  }
  if (key === 'Tab') return { kind: 'move', move: shiftKey ? 'previous' : 'next', mayLeave: true };
  if (key === 'Enter' && shiftKey) return { kind: 'move', move: 'up', mayLeave: false };
  const move = MOVES[key];
  if (move !== undefined) return { kind: 'move', move, mayLeave: false };
  if (key === 'F2') return { kind: 'edit', text: null };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return FIGURE_START.test(key) ? { kind: 'edit', text: key } : null;
}

/** Where Enter and Tab lead after a value was typed; null = the key does not end typing. */
export function moveAfterEntry({ key, shiftKey }: Key): GridMove | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return null;
}
