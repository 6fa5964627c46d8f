/** Text of the source in which each figure can be chosen. */
import type { ReactNode } from 'react';
import type { CellId } from '../../form/form-types.ts';
import type { PlacedFigure } from '../../report/place-index.ts';
import { segmentText } from '../../report/place-index.ts';
import type { Lights } from './lights.ts';
import styles from './source.module.css';

interface Props {
  readonly text: string;
  readonly figures: readonly PlacedFigure[];
  readonly lights: Lights;
}

export function SourceText({ text, figures, lights }: Props): ReactNode {
  if (figures.length === 0) return text;
  return segmentText(text, figures).map((run) =>
    run.cell === null ? (
      run.text
    ) : (
      <Figure key={run.start} cell={run.cell} lights={lights}>
        {run.text}
      </Figure>
    ),
  );
}

interface FigureProps {
  readonly cell: CellId;
  readonly lights: Lights;
  readonly children: string;
}

/** Out of the tab order: the arrow keys move from figure to figure once the pane has the focus. */
function Figure({ cell, lights, children }: FigureProps): ReactNode {
  const name = lights.nameOf(cell);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.figure}
      data-partner={cell}
      data-target={lights.target === cell || undefined}
      data-chosen={lights.chosen.has(cell) || undefined}
      aria-current={lights.selected === cell ? 'true' : undefined}
      aria-label={children === '' ? lights.blankOf(name) : undefined}
      title={name}
    >
      {children}
    </button>
  );
}
