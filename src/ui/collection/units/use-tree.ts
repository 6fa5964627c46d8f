/** The lines of the tree, which of them are folded, and which one is chosen. */
import { useMemo, useState } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { treeLines } from './unit-tree.ts';
import type { TreeLine } from './unit-tree.ts';

export interface Tree {
  readonly lines: readonly TreeLine[];
  /** The chosen line; −1 = none, or it is folded away. */
  readonly at: number;
  readonly choose: (at: number) => void;
  readonly fold: (line: TreeLine, isOpen: boolean) => void;
  /** What was clicked, somewhere in the tree. */
  readonly click: (target: EventTarget) => void;
}

const selectChosen = ({ gathered }: AppStoreState): string | null => gathered.unit;

export function useTree(units: readonly Unit[], query: string): Tree {
  const chosen = useApp(selectChosen);
  const { goInCollection } = useActions();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  /** The head of a kind, where that is chosen rather than a unit. */
  const [head, setHead] = useState<string | null>(null);
  const lines = useMemo(() => treeLines(units, { folded, query }), [units, folded, query]);
  const choose = (at: number): void => {
    const line = lines[at];
    if (line === undefined) return;
    setHead(line.kind === 'group' ? line.key : null);
    if (line.kind === 'unit') goInCollection({ unit: line.unit.name });
  };
  const fold = ({ key }: TreeLine, isOpen: boolean): void => {
    const next = new Set(folded);
    if (isOpen) next.delete(key);
    else next.add(key);
    setFolded(next);
  };
  return {
    lines,
    at: lines.findIndex((line) =>
      line.kind === 'unit' ? head === null && line.unit.name === chosen : line.key === head,
    ),
    choose,
    fold,
    click(target) {
      if (!(target instanceof Element)) return;
      const at = Number(target.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? -1);
      const line = lines[at];
      const isFold = target.closest('[data-fold]') !== null;
      if (isFold && line !== undefined && line.isOpen !== null) fold(line, !line.isOpen);
      else choose(at);
    },
  };
}
