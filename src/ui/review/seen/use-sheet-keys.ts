/** The keys of the sheet of crops: arrows and their like go, Space marks, a digit sets, Enter says that it was read right. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { useActions } from '../../shared/app-context.ts';
import { LINE_HEIGHT } from './lay-crops.ts';
import type { CropLayout } from './lay-crops.ts';
import { stepOnSheet } from './step-on-sheet.ts';
import { useSeenWalk } from './use-seen-walk.ts';

export interface SheetKeys {
  readonly marked: ReadonlySet<CellId>;
  readonly mark: (cell: CellId) => void;
  readonly unmark: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** @param chosen what the keys are about where nothing is marked */
export function useSheetKeys(chosen: CellId | null, layout: CropLayout): SheetKeys {
  const [marked, setMarked] = useState<ReadonlySet<CellId>>(new Set());
  const { select } = useActions();
  const walk = useSeenWalk();
  const unmark = (): void => setMarked(new Set());
  const mark = (cell: CellId): void => {
    const now = new Set(marked);
    if (!now.delete(cell)) now.add(cell);
    setMarked(now);
  };
  const meant = marked.size > 0 ? [...marked] : chosen === null ? [] : [chosen];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, currentTarget, target } = event;
    if (altKey || metaKey || !(target instanceof HTMLElement)) return;
    const isCrop = target.dataset['crop'] !== undefined;
    const page = Math.max(1, Math.floor(currentTarget.clientHeight / LINE_HEIGHT) - 1);
    const next =
      isCrop && chosen !== null ? stepOnSheet(layout, { from: chosen, key, ctrlKey, page }) : null;
    if (next !== null) select({ cell: next });
    else if (ctrlKey) return;
    else if (key === 'F8') walk.go(shiftKey ? -1 : 1);
    else if (!isCrop) return;
    else if (key === 'Escape' && marked.size > 0) unmark();
    else if (key === ' ' && chosen !== null) mark(chosen);
    else if (key === 'Enter') {
      walk.accept(meant);
      unmark();
    } else if (/^\d$/.test(key)) {
      walk.set(meant, Number(key));
      unmark();
    } else return;
    event.preventDefault();
  };
  return { marked, mark, unmark, onKeyDown };
}
