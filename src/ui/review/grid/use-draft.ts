/** What is being typed into the cell under the cursor. */
import { useState } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { Report } from '../../../report/report.ts';
import type { CellChange } from '../../../report/cell-change.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { readEntry } from '../range/read-entry.ts';
import type { GridEdit } from './use-grid-edit.ts';

export interface Draft {
  /** null = nothing is being typed. */
  readonly text: string | null;
  /** Typing began with a figure, not with F2 or a double click. */
  readonly isReplacing: boolean;
  /** Why the text could not be taken. */
  readonly problem: string | null;
  /** @param text null = the present value */
  readonly begin: (text: string | null) => void;
  readonly setText: (text: string) => void;
  readonly cancel: () => void;
  /**
   * Into the cursor's cell, or into all of `cells`.
   * @returns whether the text was taken; one that is no figure stays open with a word why
   */
  readonly commit: (cells?: readonly CellId[]) => boolean;
}

interface Input {
  readonly report: Report;
  readonly cursor: CellId | null;
  readonly change: GridEdit;
}

interface Typed {
  readonly text: string;
  readonly isReplacing: boolean;
  readonly problem: string | null;
}

export function useDraft({ report, cursor, change }: Input): Draft {
  const words = useDeskWords();
  const [typed, setTyped] = useState<Typed | null>(null);

  return {
    text: typed?.text ?? null,
    isReplacing: typed?.isReplacing ?? false,
    problem: typed?.problem ?? null,
    begin(text) {
      if (cursor === null) return;
      const present = String(report.cells[cursor]?.value ?? '');
      setTyped({ text: text ?? present, isReplacing: text !== null, problem: null });
    },
    setText(text) {
      setTyped({ text, isReplacing: typed?.isReplacing ?? false, problem: null });
    },
    cancel: () => setTyped(null),
    commit(cells) {
      if (typed === null || cursor === null) return true;
      const changes: CellChange[] = [];
      for (const cell of cells ?? [cursor]) {
        const entry = readEntry(cell, report, typed.text);
        if (!entry.ok) {
          setTyped({ ...typed, problem: words.grid.notNumber(typed.text) });
          return false;
        }
        changes.push({ cell, from: report.cells[cell]?.value ?? null, to: entry.value });
      }
      setTyped(null);
      change.make(changes, changes.length > 1 ? 'fill' : 'hand');
      return true;
    },
  };
}
