/**
 * What the selected cell has to do with the others: every sum it takes part in, those that do not
 * hold first, and under these what is probably wrong, unless a finding is chosen that says it.
 */
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { isConfirmed } from '../../../report/confirmed.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { explainCell } from '../../../store/repairs.ts';
import { useActions, useWords } from '../../shared/app-context.ts';
import { EquationLine } from './equation-line.tsx';
import { focusHome } from '../../shared/focus-home.ts';
import styles from './explain-panel.module.css';
import { Suggestions } from './suggestions.tsx';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId | null;
  /** False while they stand inside the chosen finding. */
  readonly hasSuggestions: boolean;
}

export function ExplainPanel({ open, cell, hasSuggestions }: Props): ReactNode {
  const words = useWords();
  const { report } = open;
  const equations = cell === null ? [] : explainCell(report, cell);
  const failed = equations.filter(({ state }) => state === 'broken' || state === 'doubtful');
  const others = equations.filter((each) => !failed.includes(each));
  const hint =
    cell === null ? words.explain.none : equations.length === 0 ? words.explain.noEquation : null;
  const lines = (list: typeof equations): ReactNode =>
    list.map((each) => (
      <EquationLine
        key={`${each.equation.rule}/${each.equation.line}`}
        report={report}
        explained={each}
        selected={cell}
      />
    ));
  return (
    <section className={styles.panel} aria-label={words.explain.heading} tabIndex={0}>
      <div className={styles.equations}>
        {cell !== null && report.cells[cell] !== undefined && (
          <LockToggle key={cell} open={open} cell={cell} />
        )}
        {hint !== null && <p className={styles.hint}>{hint}</p>}
        {lines(failed)}
        {lines(others)}
      </div>
      {hasSuggestions && <Suggestions open={open} cell={cell} />}
    </section>
  );
}

interface LockProps {
  readonly open: OpenReport;
  readonly cell: CellId;
}

function LockToggle({ open, cell }: LockProps): ReactNode {
  const words = useWords();
  const { confirmCell } = useActions();
  const isLocked = isConfirmed(cell, open.report, open.confirmed);
  const Icon = isLocked ? IconLock : IconLockOpen;
  return (
    <button
      type="button"
      className={styles.lock}
      aria-pressed={isLocked}
      title={words.repair.lockHint}
      onClick={() => {
        confirmCell(cell, !isLocked);
        focusHome();
      }}
    >
      <Icon size={14} aria-hidden />
      {words.repair.lock}
    </button>
  );
}
