/** The reason for a change, typed in the cell bar and kept for its cell until an edit takes it. */
import { useState } from 'react';
import type { CellId } from '../../../form/form-types.ts';

export interface Reason {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The reason for the edit now made; the field is empty afterwards. */
  readonly take: () => string;
}

export function useReason(report: string, cell: CellId | null): Reason {
  const [kept, setKept] = useState({ place: '', text: '' });
  const place = `${report}/${cell ?? ''}`;
  const text = kept.place === place ? kept.text : '';
  return {
    text,
    setText: (next) => setKept({ place, text: next }),
    take() {
      if (text !== '') setKept({ place, text: '' });
      return text.trim();
    },
  };
}
