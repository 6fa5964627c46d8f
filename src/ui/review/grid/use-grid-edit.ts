/** How the grid changes figures: one step each, and a line that says what went with it unasked. */
import { useState } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { CellChange } from '../../../report/cell-change.ts';
import type { EditOrigin } from '../../../report/edits.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import type { Reason } from './use-reason.ts';

export interface GridEdit {
  /** What was just copied, pasted or unlocked, in words; '' = nothing to say. */
  readonly notice: string;
  readonly say: (notice: string) => void;
  /** As one step, with the reason that waits. @param said what else there is to say of it */
  readonly make: (changes: readonly CellChange[], by: EditOrigin, said?: string) => void;
}

interface Input {
  readonly isLocked: (cell: CellId) => boolean;
  readonly reason: Reason;
}

export function useGridEdit({ isLocked, reason }: Input): GridEdit {
  const words = useDeskWords();
  const { edit } = useActions();
  const [notice, say] = useState('');
  return {
    notice,
    say,
    make(changes, by, said = '') {
      const unlocked = changes.filter(({ cell, from, to }) => from !== to && isLocked(cell)).length;
      edit(changes, reason.take(), by);
      const sentences = [said, unlocked === 0 ? '' : words.repair.unlocked(unlocked)];
      say(sentences.filter((sentence) => sentence !== '').join(' '));
    },
  };
}
