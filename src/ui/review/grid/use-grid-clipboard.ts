/** Copy, cut and paste of a grid's range, as one step each; what needs a look is planned first. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import type { GridInput } from './use-grid-editing.ts';
import { writeHtml, writeTsv } from '../../shared/printed/clip-table.ts';
import { copyRange } from '../range/copy-range.ts';
import type { Block } from '../range/grid-range.ts';
import { planClear } from '../range/plan-clear.ts';
import { planPaste } from '../range/plan-paste.ts';
import type { PastePlan } from '../range/plan-paste.ts';
import { readClipboard } from '../range/read-clipboard.ts';

export interface GridClipboard {
  /** A paste that waits for the reviewer's word. */
  readonly plan: PastePlan | null;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

export function useGridClipboard({ table, report, range, change }: GridInput): GridClipboard {
  const words = useDeskWords();
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const { figures } = table;

  const copy = (block: Block, data: DataTransfer): void => {
    const clip = copyRange(block, { figures, report });
    data.setData('text/plain', writeTsv(clip));
    data.setData('text/html', writeHtml(clip));
    change.say(words.range.copied(range.cells.length));
  };
  const apply = ({ changes, target }: PastePlan): void => {
    const { nothingNew, done } = words.paste;
    change.make(changes, 'paste', changes.length === 0 ? nothingNew : done(changes.length));
    if (target !== null) range.setEnds(target.from, target.to);
  };
  const paste = (block: Block, data: DataTransfer): void => {
    const made = planPaste(readClipboard(data), { figures, report, selection: block });
    if (made.cells.length + made.outside === 0) change.say(words.paste.nothing);
    else if (made.needsLook) setPlan(made);
    else apply(made);
  };
  useClipboardOfCells((event, data) => {
    if (range.block === null) return;
    event.preventDefault();
    if (event.type === 'paste') paste(range.block, data);
    else copy(range.block, data);
    if (event.type === 'cut') {
      change.make(planClear(range.cells, report), 'hand', words.range.copied(range.cells.length));
    }
  });

  return {
    plan,
    confirm() {
      if (plan !== null) apply(plan);
      setPlan(null);
    },
    cancel: () => setPlan(null),
  };
}

/**
 * Copy, cut and paste while a cell has the focus. Chromium 109 to 131 and Firefox aim these events at
 * the page, not at the cell, where nothing is selected and nothing can be: so all are looked at on
 * their way down, and it is the focus that counts.
 */
function useClipboardOfCells(take: (event: ClipboardEvent, data: DataTransfer) => void): void {
  const onEvent = useEffectEvent((event: ClipboardEvent) => {
    if (isOnCell(document.activeElement) && event.clipboardData !== null) {
      take(event, event.clipboardData);
    }
  });
  useEffect(() => {
    const listening = new AbortController();
    const manner = { capture: true, signal: listening.signal };
    for (const type of ['copy', 'cut', 'paste'] as const) {
      window.addEventListener(type, onEvent, manner);
    }
    return () => listening.abort();
  }, []);
}

/** On the cell itself: in its text field the keys copy and paste text. */
function isOnCell(focused: Element | null): boolean {
  return focused?.matches('[data-cell]') === true;
}
