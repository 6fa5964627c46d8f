/** The keys of the sheet of crops: arrows go, Space marks, a digit sets, Enter says that it was read right. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { toCellId } from '../../../form/form-types.ts';
import { useActions } from '../../shared/app-context.ts';
import { useSeenWalk } from './use-seen-walk.ts';

export interface SheetKeys {
  readonly marked: ReadonlySet<CellId>;
  readonly mark: (cell: CellId) => void;
  readonly unmark: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** @param chosen what the keys are about where nothing is marked */
export function useSheetKeys(chosen: CellId | null): SheetKeys {
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
    if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
    const isCrop = target.dataset['crop'] !== undefined;
    if (key === 'F8') walk.go(shiftKey ? -1 : 1);
    else if (!isCrop) return;
    else if (key === 'Escape' && marked.size > 0) unmark();
    else if (key === ' ' && chosen !== null) mark(chosen);
    else if (key === 'Enter') {
      walk.accept(meant);
      unmark();
    } else if (/^\d$/.test(key)) {
      walk.set(meant, Number(key));
      unmark();
    } else {
      const cell = neighbourOf(currentTarget, target, key);
      if (cell === null) return;
      select({ cell });
    }
    event.preventDefault();
  };
  return { marked, mark, unmark, onKeyDown };
}

/** By where the crops stand on the screen: lines of them wrap as they fit. */
function neighbourOf(sheet: HTMLElement, from: HTMLElement, key: string): CellId | null {
  const all = [...sheet.querySelectorAll<HTMLElement>('[data-crop]')];
  const at = all.indexOf(from);
  const ways = new Map([
    ['ArrowRight', () => all[at + 1]],
    ['ArrowLeft', () => all[at - 1]],
    ['ArrowDown', () => nearest(from, all.slice(at + 1))],
    ['ArrowUp', () => nearest(from, all.slice(0, Math.max(0, at)).reverse())],
    ['Home', () => all[0]],
    ['End', () => all.at(-1)],
  ]);
  const next = ways.get(key)?.();
  return toCellId(next?.dataset['crop'] ?? '');
}

/** @param others from the nearest line on */
function nearest(from: HTMLElement, others: readonly HTMLElement[]): HTMLElement | undefined {
  const { left, top } = from.getBoundingClientRect();
  const boxes = others.map((each) => ({ each, box: each.getBoundingClientRect() }));
  const line = boxes.find(({ box }) => Math.abs(box.top - top) > 2)?.box.top;
  const own = boxes.filter(({ box }) => line !== undefined && Math.abs(box.top - line) <= 2);
  own.sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left));
  return own[0]?.each;
}
