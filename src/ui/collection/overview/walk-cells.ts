/** Arrow keys over cells that are buttons, whatever boxes they stand in: `data-walk` tells row and column. */
import type { KeyboardEvent } from 'react';

type Place = readonly [row: number, column: number];

const MOVES: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget, key, ctrlKey, altKey, metaKey } = event;
  const move = MOVES[key];
  if (move === undefined || ctrlKey || altKey || metaKey) return;
  event.preventDefault();
  const boxes = currentTarget.closest('[data-boxes]');
  const cells = [...(boxes?.querySelectorAll<HTMLElement>('[data-walk]') ?? [])];
  const next = cells[nextCell(cells.map(placeOf), cells.indexOf(currentTarget), move)];
  if (next === undefined) return;
  for (const cell of cells) cell.tabIndex = cell === next ? 0 : -1;
  next.focus();
}

function placeOf({ dataset }: HTMLElement): Place {
  const [row = 0, column = 0] = (dataset['walk'] ?? '').split(',').map(Number);
  return [row, column];
}

/** Stays in the first or last row and column. */
function nextCell(places: readonly Place[], at: number, [rows, columns]: Place): number {
  const [row, column] = places[at] ?? [0, 0];
  const keep = (to: number, last: number): number => Math.min(Math.max(to, 0), last);
  const lastRow = Math.max(...places.map(([each]) => each));
  const lastColumn = Math.max(...places.map(([, each]) => each));
  const to = [keep(row + rows, lastRow), keep(column + columns, lastColumn)] as const;
  return places.findIndex((place) => place[0] === to[0] && place[1] === to[1]);
}
