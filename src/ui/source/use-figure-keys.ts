/**
 * Clicks and keys in the source: a click or Enter on a figure selects its cell; once the pane has
 * the focus, the left and right arrows go from figure to figure in the order of the print.
 */
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { splitCellId, toCellId } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import { useActions } from '../shared/app-context.ts';
import { useToTable } from '../shared/focus/panes.ts';
import { useBreadth } from '../shared/use-breadth.ts';

export interface FigureKeys {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const FIGURE = '[data-partner]';

export function useFigureKeys(scroller: RefObject<HTMLElement | null>): FigureKeys {
  const { select } = useActions();
  const toTable = useToTable();
  // Where the source is all there is to see, the cell would be chosen out of sight.
  const isAlone = useBreadth() === 'single';
  return {
    onClick({ target }) {
      const cell = cellOf(target);
      const tab = splitCellId(cell ?? '')?.table;
      if (cell === null || tab === undefined) return;
      select({ cell, tab, finding: null });
      if (isAlone) toTable();
    },
    onKeyDown(event) {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined || event.altKey || event.ctrlKey) return;
      const figures = [...(scroller.current?.querySelectorAll<HTMLElement>(FIGURE) ?? [])];
      const focused = figures.findIndex((figure) => figure === event.target);
      // From the pane itself one starts where the selection stands. Pieces just beyond its edge are
      // drawn too, so that there is a next figure to go to.
      const next =
        focused >= 0 ? figures[focused + step] : (figures.find(isSelected) ?? figures[0]);
      if (next === undefined) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    },
  };
}

function isSelected(figure: HTMLElement): boolean {
  return figure.getAttribute('aria-current') === 'true';
}

function cellOf(target: EventTarget): CellId | null {
  const figure = target instanceof Element ? target.closest<HTMLElement>(FIGURE) : null;
  return toCellId(figure?.dataset['partner'] ?? '');
}
