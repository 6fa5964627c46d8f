/** Arrow keys from mark to mark, Enter to its cell: the same over the picture and over the table. */
import type { KeyboardEvent } from 'react';
import type { Mark } from '../../../store/comparisons.ts';
import { useReadState } from '../../shared/app-context.ts';
import { useOpenMark } from '../parts/use-open-mark.ts';

export function useMarkKeys(
  marks: readonly Mark[],
  onMove?: (index: number) => void,
): (event: KeyboardEvent) => void {
  const read = useReadState();
  const open = useOpenMark();
  return (event) => {
    const { key, ctrlKey, altKey, metaKey, target, currentTarget } = event;
    if (ctrlKey || altKey || metaKey || target !== currentTarget) return;
    const { compared, goInComparison } = read();
    const at = marks.findIndex(({ id }) => id === compared.mark);
    const last = marks.length - 1;
    const unit = marks[at];
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: last,
    };
    const move = moves[key];
    if (move !== undefined) {
      const next = Math.min(Math.max(move, 0), last);
      goInComparison({ mark: marks[next]?.id ?? null });
      onMove?.(next);
    } else if (key === 'Enter' && unit !== undefined) void open(unit);
    else return;
    event.preventDefault();
  };
}
