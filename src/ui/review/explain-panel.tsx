/** Every sum the selected cell takes part in: addends, computed and printed value, difference. */
import type { ReactNode } from 'react';
import { equationsOf } from '../../form/equations.ts';
import type { Equation } from '../../form/equations.ts';
import type { CellId } from '../../form/form-types.ts';
import { findCell, shortLabel } from '../../form/name-cell.ts';
import { evaluateEquation } from '../../report/evaluate-equation.ts';
import type { Report } from '../../report/report.ts';
import { useActions, useLanguage, useWords } from '../shared/app-context.ts';
import styles from './explain-panel.module.css';

interface Props {
  readonly report: Report;
  readonly cell: CellId | null;
}

export function ExplainPanel({ report, cell }: Props): ReactNode {
  const words = useWords();
  const equations =
    cell === null
      ? []
      : equationsOf(report).filter(
          ({ left, right }) => left.includes(cell) || right.includes(cell),
        );
  const hint =
    cell === null ? words.explain.none : equations.length === 0 ? words.explain.noEquation : null;
  return (
    <section className={styles.panel} aria-label={words.explain.heading} tabIndex={0}>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
      {equations.map((equation) => (
        <EquationLine
          key={`${equation.rule}/${equation.line}`}
          report={report}
          equation={equation}
          selected={cell}
        />
      ))}
    </section>
  );
}

interface LineProps {
  readonly report: Report;
  readonly equation: Equation;
  readonly selected: CellId | null;
}

function EquationLine({ report, equation, selected }: LineProps): ReactNode {
  const words = useWords();
  const result = evaluateEquation(report, equation);
  const difference = Math.round(Math.abs(result.left - result.right) * 1e6) / 1e6;
  const verdict = {
    holds: `✓ ${words.explain.holds}`,
    broken: `✕ ${words.explain.broken(difference)}`,
    doubtful: `? ${words.explain.doubtful(difference)}`,
    unchecked: `? ${words.explain.unchecked}`,
  }[result.state];
  const addends = (cells: readonly CellId[]): ReactNode => (
    <Addends report={report} cells={cells} selected={selected} />
  );
  return (
    <div className={styles.line} data-state={result.state}>
      <div className={styles.head}>
        <span className={styles.rule}>{words.explain.rules[equation.rule]}</span>
        <span className={styles.verdict}>{verdict}</span>
        <span className={styles.sides}>
          {words.explain.computed} <b>{result.left}</b> · {words.explain.printed}{' '}
          <b>{result.right}</b>
        </span>
      </div>
      <div className={styles.terms}>
        {addends(equation.left)}{' '}
        <span className={styles.equals}>
          {result.state === 'broken' || result.state === 'doubtful' ? '≠' : '='}
        </span>{' '}
        {addends(equation.right)}
      </div>
    </div>
  );
}

interface AddendsProps {
  readonly report: Report;
  readonly cells: readonly CellId[];
  readonly selected: CellId | null;
}

/** A column of twenty outcomes is mostly zeros and blanks: those are counted, not listed. */
const MOST_LISTED = 7;

function Addends({ report, cells, selected }: AddendsProps): ReactNode {
  const words = useWords();
  const isNothing = (id: CellId): boolean => {
    const cell = report.cells[id];
    return id !== selected && (cell?.value === 0 || cell?.state === 'blank');
  };
  const shown = cells.length > MOST_LISTED ? cells.filter((id) => !isNothing(id)) : cells;
  const hidden = cells.length - shown.length;
  // Along a row the columns tell the addends apart, along a column the rows.
  const isAlongRow =
    cells.length > 1 && new Set(cells.map((each) => findCell(report, each)?.row.key)).size === 1;
  return (
    <>
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && <span className={styles.sign}>+</span>}
          <Addend report={report} id={id} isSelected={id === selected} byColumn={isAlongRow} />
        </span>
      ))}
      {hidden > 0 && <span className={styles.rest}>{words.explain.rest(hidden)}</span>}
    </>
  );
}

interface AddendProps {
  readonly report: Report;
  readonly id: CellId;
  readonly isSelected: boolean;
  readonly byColumn: boolean;
}

function Addend({ report, id, isSelected, byColumn }: AddendProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { select } = useActions();
  const cell = report.cells[id];
  const place = findCell(report, id);
  const part = byColumn ? place?.column : place?.row;
  const name = language === 'zh' ? shortLabel(part?.label ?? id) : (part?.english ?? id);
  return (
    <button
      type="button"
      className={styles.addend}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => select({ cell: id })}
    >
      <span className={styles.name}>{name}</span>{' '}
      <b>{cell?.value ?? (cell?.state === 'blank' ? words.grid.states.blank : '?')}</b>
    </button>
  );
}
