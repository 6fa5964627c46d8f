/** Copy, cut and paste of a grid's range, as one step each; what needs a look is planned first. */
import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import { useWords } from '../../shared/app-context.ts';
import type { GridInput } from './use-grid-editing.ts';
import { writeHtml, writeTsv } from '../range/clip-table.ts';
import { copyRange } from '../range/copy-range.ts';
import { planClear } from '../range/plan-clear.ts';
import { planPaste } from '../range/plan-paste.ts';
import type { PastePlan } from '../range/plan-paste.ts';
import { readClipboard } from '../range/read-clipboard.ts';

export interface GridClipboard {
  /** A paste that waits for the reviewer's word. */
  readonly plan: PastePlan | null;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function useGridClipboard({ table, report, range, change }: GridInput): GridClipboard {
  const words = useWords();
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const { figures } = table;

  const copy = (event: ClipboardEvent): boolean => {
    if (isForField(event) || range.block === null) return false;
    const clip = copyRange(range.block, { figures, report });
    event.clipboardData.setData('text/plain', writeTsv(clip));
    event.clipboardData.setData('text/html', writeHtml(clip));
    event.preventDefault();
    change.say(words.range.copied(range.cells.length));
    return true;
  };
  const apply = ({ changes, target }: PastePlan): void => {
    const { nothingNew, done } = words.paste;
    change.make(changes, 'paste', changes.length === 0 ? nothingNew : done(changes.length));
    if (target !== null) range.setEnds(target.from, target.to);
  };

  return {
    plan,
    confirm() {
      if (plan !== null) apply(plan);
      setPlan(null);
    },
    cancel: () => setPlan(null),
    onCopy: copy,
    onCut(event) {
      if (!copy(event)) return;
      change.make(planClear(range.cells, report), 'hand', words.range.copied(range.cells.length));
    },
    onPaste(event) {
      if (isForField(event) || range.block === null) return;
      event.preventDefault();
      const clip = readClipboard(event.clipboardData);
      const made = planPaste(clip, { figures, report, selection: range.block });
      if (made.cells.length + made.outside === 0) change.say(words.paste.nothing);
      else if (made.needsLook) setPlan(made);
      else apply(made);
    },
  };
}

/** In the text field of a cell the keys copy and paste text. */
function isForField(event: ClipboardEvent): boolean {
  return event.target instanceof HTMLInputElement;
}
