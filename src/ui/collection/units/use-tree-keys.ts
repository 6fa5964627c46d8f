/** The keys of the tree: up and down, fold and unfold, rename, take out. */
import type { KeyboardEvent } from 'react';
import { useUnitChanges } from '../naming/use-unit-changes.ts';
import type { Tree } from './use-tree.ts';

type Keyed = Pick<Tree, 'lines' | 'at' | 'fold'>;

interface Walked extends Keyed {
  /** Chooses a line and brings it into view. */
  readonly go: (to: number) => void;
}

const PAGE = 10;

export function useTreeKeys(tree: Walked): (event: KeyboardEvent) => void {
  const change = useUnitChanges();
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { lines, at, go } = tree;
    const line = lines[at];
    const to = targetOf(event.key, tree);
    if (to !== null) go(Math.min(Math.max(to, 0), lines.length - 1));
    else if (event.key === 'F2' && line?.kind === 'unit') renameField()?.select();
    else if (event.key === 'Delete' && line?.kind === 'unit') {
      if (change({ kind: 'remove', unit: line.unit.name }))
        go(at + 1 < lines.length ? at + 1 : at - 1);
    } else if (!foldByKey(event.key, tree)) return;
    event.preventDefault();
  };
}

/** @returns null for a key that goes nowhere */
function targetOf(key: string, { lines, at }: Keyed): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: lines.length - 1,
  };
  const line = lines[at];
  if (key === 'ArrowLeft' && line !== undefined && line.isOpen !== true) {
    const above = lines.slice(0, at).findLastIndex(({ level }) => level < line.level);
    return above < 0 ? null : above;
  }
  if (key === 'ArrowRight' && line?.isOpen === true) return at + 1;
  return steps[key] ?? null;
}

function foldByKey(key: string, { lines, at, fold }: Keyed): boolean {
  const line = lines[at];
  if (line === undefined || line.isOpen === null) return false;
  if (key === 'ArrowLeft' && line.isOpen) fold(line, false);
  else if (key === 'ArrowRight' && !line.isOpen) fold(line, true);
  else if (key === 'Enter' || key === ' ') fold(line, !line.isOpen);
  else return false;
  return true;
}

/** In the panel beside the tree. */
function renameField(): HTMLInputElement | null {
  const field = document.querySelector<HTMLInputElement>('[data-unit-name]');
  field?.focus();
  return field;
}
