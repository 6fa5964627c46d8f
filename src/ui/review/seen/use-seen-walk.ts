/** Figures on pictures, compared one by one: taken as read or set, then on to the next in doubt. */
import { useCallback } from 'react';
import { splitCellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import { comparedFindings, nextInDoubt } from '../../../report/seen/cells-in-doubt.ts';
import type { OpenReport, Selection } from '../../../store/app-state.ts';
import { useReadState } from '../../shared/app-context.ts';
import { useFindingWalk } from '../findings/use-finding-walk.ts';
import type { Direction } from '../findings/walk-findings.ts';

export interface SeenWalk {
  /** They are what the picture shows. */
  readonly accept: (cells: readonly CellId[]) => void;
  /** The picture shows another figure. */
  readonly set: (cells: readonly CellId[], figure: number) => void;
  /** To the next in doubt; where none is left in the report, to the next finding. */
  readonly go: (direction: Direction) => void;
}

export function useSeenWalk(): SeenWalk {
  const read = useReadState();
  const walk = useFindingWalk();
  const go = useCallback(
    (direction: Direction) => {
      const { open, selection, select } = read();
      const next = open === null ? null : nextInDoubt(open, selection.cell, direction);
      if (open === null || next === null) {
        if (selection.tab !== 'seen') void walk.go(direction);
      } else select(selectionInDoubt(open, next, selection));
    },
    [read, walk],
  );
  const goOn = useCallback(() => {
    const { open, decide } = read();
    const done = open === null ? [] : comparedFindings(open);
    if (done.length > 0) decide(done, 'fixed', '');
    go(1);
  }, [read, go]);
  const accept = useCallback(
    (cells: readonly CellId[]) => {
      read().confirmCells(cells);
      goOn();
    },
    [read, goOn],
  );
  const set = useCallback(
    (cells: readonly CellId[], figure: number) => {
      const { open, edit, confirmCells } = read();
      const now = (cell: CellId): number | null => open?.report.cells[cell]?.value ?? null;
      const others = cells.filter((cell) => now(cell) !== figure);
      const changes = others.map((cell) => ({ cell, from: now(cell), to: figure }));
      if (changes.length > 0) edit(changes, '', 'suggestion');
      confirmCells(cells.filter((cell) => !others.includes(cell)));
      goOn();
    },
    [read, goOn],
  );
  return { accept, set, go };
}

/** The tab stays where all figures stand together; else it is the cell's table. */
function selectionInDoubt(open: OpenReport, cell: CellId, { tab }: Selection): Selection {
  const finding = open.findings.findIndex(
    ({ rule, cells }) => isAbout(rule) && cells.includes(cell),
  );
  return {
    cell,
    finding: finding === -1 ? null : finding,
    tab: tab === 'seen' ? tab : (splitCellId(cell)?.table ?? 'text'),
  };
}

function isAbout(rule: string): boolean {
  return rule.startsWith('read-figure-');
}
