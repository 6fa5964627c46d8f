/** Every sum that a cell takes part in: those that do not hold first, the first one written out. */
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { explainCell } from '../../../store/repairs.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './cell-sums.module.css';
import { EquationLine } from './equation-line.tsx';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
  /** Said where there is none; nothing where a finding says enough. */
  readonly hint?: string;
}

export function CellSums({ open, cell, hint = '' }: Props): ReactNode {
  const words = useDeskWords();
  const { report } = open;
  const equations = explainCell(report, cell);
  const failed = equations.filter(({ state }) => state === 'broken' || state === 'doubtful');
  const others = equations.filter((each) => !failed.includes(each));
  if (equations.length === 0 && hint === '') return null;
  return (
    <div className={styles.sums} role="region" aria-label={words.explain.heading}>
      {equations.length === 0 && <p className={styles.hint}>{hint}</p>}
      {[...failed, ...others].map((each, index) => (
        <EquationLine
          key={`${each.equation.rule}/${each.equation.line}`}
          report={report}
          explained={each}
          selected={cell}
          isFolded={index > 0}
        />
      ))}
    </div>
  );
}
