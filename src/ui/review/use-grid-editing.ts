/** Editing in a figure grid: what is being typed, and what keys and mouse do with it. */
import { useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { toCellId } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import type { PrintedTable } from '../../form/printed-table.ts';
import type { Report } from '../../report/report.ts';
import { useActions, useWords } from '../shared/app-context.ts';
import { commandOf, moveAfterEntry } from './grid-command.ts';
import { moveInGrid } from './move-in-grid.ts';
import type { GridMove } from './move-in-grid.ts';
import { readEntry } from './read-entry.ts';

interface Input {
  readonly table: PrintedTable;
  readonly report: Report;
  readonly selected: CellId | null;
}

export interface GridEditing {
  /** The text being typed; null = not editing. */
  readonly draft: string | null;
  /** Why the text could not be taken. */
  readonly problem: string | null;
  readonly setDraft: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export function useGridEditing({ table, report, selected }: Input): GridEditing {
  const { select } = useActions();
  const draft = useDraft(report, selected);

  const go = (move: GridMove): boolean => {
    const next = moveInGrid(table.figures, selected, move);
    if (next !== null) select({ cell: next, finding: null });
    return next !== null;
  };
  const onKeyWhileEditing = (event: KeyboardEvent): void => {
    const move = moveAfterEntry(event);
    if (event.key !== 'Escape' && move === null) return;
    event.preventDefault();
    if (move === null) draft.cancel();
    else if (draft.commit()) go(move);
  };
  const onKeyWhileMoving = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command === null) return;
    if (command.kind === 'move') {
      if (go(command.move) || !command.mayLeave) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (command.kind === 'clear') draft.setValue(null);
    else draft.begin(command.text);
  };

  return {
    draft: draft.text,
    problem: draft.problem,
    setDraft: draft.begin,
    onKeyDown: draft.text === null ? onKeyWhileMoving : onKeyWhileEditing,
    onMouseDown(event) {
      const cell = cellOf(event.target);
      if (cell === null || cell === selected) return;
      if (draft.commit()) select({ cell, finding: null });
      else event.preventDefault();
    },
    onDoubleClick(event) {
      if (cellOf(event.target) === selected && draft.text === null) draft.begin(null);
    },
    onBlur(event) {
      const stays =
        event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
      if (!stays && !draft.commit()) draft.cancel();
    },
  };
}

interface Draft {
  readonly text: string | null;
  readonly problem: string | null;
  /** @param text null = the present value */
  readonly begin: (text: string | null) => void;
  readonly cancel: () => void;
  /** @returns whether the text was taken; one that is no figure stays open with a word why */
  readonly commit: () => boolean;
  readonly setValue: (to: number | null) => void;
}

function useDraft(report: Report, selected: CellId | null): Draft {
  const words = useWords();
  const { edit } = useActions();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const cell = selected === null ? undefined : report.cells[selected];

  const cancel = (): void => {
    setProblem(null);
    setText(null);
  };
  const setValue = (to: number | null): void => {
    if (selected !== null && cell !== undefined) edit([{ cell: selected, from: cell.value, to }]);
  };
  return {
    text,
    problem,
    begin(next) {
      if (selected === null) return;
      setProblem(null);
      setText(next ?? String(cell?.value ?? ''));
    },
    cancel,
    commit() {
      if (text === null || selected === null) return true;
      const entry = readEntry(selected, report, text);
      if (entry.ok) {
        cancel();
        setValue(entry.value);
      } else {
        setProblem(words.grid.notNumber(text));
      }
      return entry.ok;
    },
    setValue,
  };
}

function cellOf(target: EventTarget): CellId | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return toCellId(element?.dataset['cell'] ?? '');
}
