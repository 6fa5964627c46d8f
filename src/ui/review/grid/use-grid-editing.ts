/** What keys and mouse do in a figure grid: move, select ranges, type, fill and blank. */
import { useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { toCellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import type { PrintedTable } from '../../../form/printed-table.ts';
import type { Report } from '../../../report/report.ts';
import { edgeOfRun, stepInBlock } from '../range/grid-range.ts';
import { planClear } from '../range/plan-clear.ts';
import { planFill } from '../range/plan-fill.ts';
import type { FillDirection } from '../range/plan-fill.ts';
import type { Range } from './use-range.ts';
import { commandOf, endOfEntry } from './grid-command.ts';
import type { GridCommand, GridStep } from './grid-command.ts';
import { moveInGrid, pageInGrid } from '../../shared/printed/move-in-grid.ts';
import { useDraft } from './use-draft.ts';
import type { Draft } from './use-draft.ts';
import type { GridEdit } from './use-grid-edit.ts';

export interface GridInput {
  readonly table: PrintedTable;
  readonly report: Report;
  readonly cursor: CellId | null;
  readonly range: Range;
  readonly change: GridEdit;
}

export interface GridEditing {
  readonly draft: Draft;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseMove: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export function useGridEditing(input: GridInput): GridEditing {
  const { cursor, range } = input;
  const draft = useDraft(input);
  const isDragging = useRef(false);
  const moves = useMoves(input);
  const changes = useChanges(input);

  /** @returns whether the key was the grid's */
  const obey = (command: GridCommand, table: Element): boolean => {
    if (command.kind === 'step') return moves.step(command) || command.along === 'column';
    if (command.kind === 'collapse') {
      range.collapse();
      return range.cells.length > 1;
    }
    if (command.kind === 'move') moves.go(command);
    else if (command.kind === 'page') moves.page(command, rowsInSight(table));
    else if (command.kind === 'edge') moves.toEdge(command);
    else if (command.kind === 'selectAll') moves.all();
    else if (command.kind === 'fill') changes.fill(command.direction);
    else if (command.kind === 'clear') changes.clear();
    else draft.begin(command.text);
    return true;
  };
  const onKeyWhileTyping = (event: KeyboardEvent): void => {
    const end = endOfEntry(event, draft.isReplacing);
    if (end === null) return;
    event.preventDefault();
    if (end.kind === 'cancel') draft.cancel();
    else if (end.kind === 'fillRange') draft.commit(range.cells);
    else if (draft.commit()) {
      obey(end.kind === 'step' ? end : { ...end, extend: false }, event.currentTarget);
    }
  };

  return {
    draft,
    onKeyDown(event) {
      if (draft.text !== null) {
        onKeyWhileTyping(event);
        return;
      }
      const command = commandOf(event);
      if (command !== null && obey(command, event.currentTarget)) event.preventDefault();
    },
    onMouseDown(event) {
      const cell = cellOf(event.target);
      // The other buttons open menus over the range; the text field keeps its own clicks.
      if (cell === null || event.button !== 0 || isTextField(event.target)) return;
      const isTaken = draft.commit();
      // What cannot be taken stays under the hands; a growing range leaves the focus at its cursor.
      if (!isTaken || event.shiftKey) event.preventDefault();
      if (!isTaken) return;
      isDragging.current = true;
      if (event.shiftKey) range.extendTo(cell);
      else range.goTo(cell);
    },
    onMouseMove(event) {
      if (event.buttons !== 1) isDragging.current = false;
      const cell = isDragging.current ? cellOf(event.target) : null;
      if (cell !== null && cell !== range.corner) range.extendTo(cell);
    },
    onDoubleClick(event) {
      if (cellOf(event.target) === cursor && draft.text === null) draft.begin(null);
    },
    onBlur(event) {
      const stays =
        event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
      if (!stays && !draft.commit()) draft.cancel();
    },
  };
}

interface Moves {
  readonly go: (command: Extract<GridCommand, { kind: 'move' }>) => void;
  readonly page: (command: Extract<GridCommand, { kind: 'page' }>, rows: number) => void;
  readonly toEdge: (command: Extract<GridCommand, { kind: 'edge' }>) => void;
  readonly all: () => void;
  /** @returns whether there was a cell to go to */
  readonly step: (step: GridStep) => boolean;
}

function useMoves({ table, report, cursor, range }: GridInput): Moves {
  const { figures } = table;
  /** A growing range moves the end that is not the cursor. */
  const startOf = (extend: boolean): CellId | null => (extend ? range.corner : cursor);
  const to = (cell: CellId | null, extend: boolean): void => {
    if (cell === null) return;
    if (extend) range.extendTo(cell);
    else range.goTo(cell);
  };
  return {
    go: ({ move, extend }) => to(moveInGrid(figures, startOf(extend), move), extend),
    page({ back, extend }, rows) {
      to(pageInGrid(figures, startOf(extend), { back, rows }), extend);
    },
    toEdge({ direction, extend }) {
      const from = startOf(extend);
      if (from === null) return;
      const neighbour = (cell: CellId): CellId | null => moveInGrid(figures, cell, direction);
      const isFilled = (cell: CellId): boolean => typeof report.cells[cell]?.value === 'number';
      to(edgeOfRun(from, neighbour, isFilled), extend);
    },
    all() {
      const [first, last] = [figures[0]?.[0], figures.at(-1)?.at(-1)];
      if (first !== undefined && last !== undefined) range.setEnds(first, last);
    },
    step({ along, back }) {
      if (cursor !== null && range.block !== null && range.cells.length > 1) {
        const next = stepInBlock(figures, range.block, { from: cursor, along, back });
        if (next !== undefined) range.stepTo(next);
        return next !== undefined;
      }
      const [forth, backward] =
        along === 'row' ? (['next', 'previous'] as const) : (['down', 'up'] as const);
      const next = moveInGrid(figures, cursor, back ? backward : forth);
      to(next, false);
      return next !== null;
    },
  };
}

interface Changes {
  readonly fill: (direction: FillDirection) => void;
  /** Blanks every cell of the range. */
  readonly clear: () => void;
}

function useChanges({ table, report, range, change }: GridInput): Changes {
  return {
    fill(direction) {
      if (range.block === null) return;
      const changes = planFill(direction, range.block, { figures: table.figures, report });
      if (changes.length > 0) change.make(changes, 'fill');
    },
    clear() {
      // Delete on one cell alone is the reviewer's word that it is blank.
      const [cell] = range.cells.length === 1 ? range.cells : [];
      const from = cell === undefined ? null : (report.cells[cell]?.value ?? null);
      const changes =
        cell === undefined ? planClear(range.cells, report) : [{ cell, from, to: null }];
      change.make(changes, 'hand');
    },
  };
}

/** How many rows fit between the frozen header and the lower edge, less one to keep the thread. */
function rowsInSight(table: Element): number {
  const body = table.querySelector('tbody');
  const heightOf = (element: Element | null): number =>
    element?.getBoundingClientRect().height ?? 0;
  const room = (table.parentElement?.clientHeight ?? 0) - heightOf(table.querySelector('thead'));
  const row = heightOf(body) / (body?.rows.length ?? 1);
  return Math.max(1, Math.floor(room / row) - 1);
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}

function cellOf(target: EventTarget): CellId | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return toCellId(element?.dataset['cell'] ?? '');
}
