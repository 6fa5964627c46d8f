/** One sum: its addends with their signs, what they give, what is printed, and how it stands. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { splitCellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import { findCell, nameCells, shortLabel } from '../../../form/name-cell.ts';
import type { Report } from '../../../report/report.ts';
import type { Addend as AddendFigure, CellEquation } from '../../../store/repairs.ts';
import { useActions, useLanguage, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './cell-sums.module.css';

interface Props {
  readonly report: Report;
  readonly explained: CellEquation;
  readonly selected: CellId | null;
  /** Only how it stands, until its addends are asked for. */
  readonly isFolded: boolean;
}

export function EquationLine({ report, explained, selected, isFolded }: Props): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { equation, state, difference, computed, printed, caveats } = explained;
  const apart = Math.abs(difference ?? 0);
  const verdict = {
    holds: `✓ ${words.explain.holds}`,
    broken: `✕ ${words.explain.broken(apart)}`,
    doubtful: `? ${words.explain.doubtful(apart)}`,
    unchecked: `? ${words.explain.unchecked}`,
  }[state];
  const because = caveats.map(({ why, cells }) =>
    words.explain.because[why](say(nameCells(report, cells))),
  );
  // Along a row the columns tell the addends and their total apart, along a column the rows.
  const rows = new Set(explained.addends.map(({ cell }) => findCell(report, cell)?.row.key));
  const isAlongRow = rows.size === 1;
  const terms = (sign: 1 | -1): ReactNode => (
    <Terms
      report={report}
      addends={explained.addends.filter((addend) => addend.sign === sign)}
      byColumn={isAlongRow}
      selected={selected}
    />
  );
  const isEdited = equation.right.some((id) => report.cells[id]?.state === 'edited');
  const otherSide = equation.right.length > 1 ? 'opposite' : isEdited ? 'now' : 'printed';
  const isApart = state === 'broken' || state === 'doubtful';
  return (
    <div className={styles.line} data-state={state}>
      <div className={styles.head}>
        <span className={styles.rule} title={say(explained.name)}>
          {words.explain.rules[equation.rule]}
        </span>
        <span className={styles.verdict}>{verdict}</span>
        {computed !== null && (
          <span className={styles.sides}>
            {words.explain.computed} <b>{computed}</b> · {words.explain[otherSide]}{' '}
            <b>{printed ?? words.grid.states.blank}</b>
          </span>
        )}
        {isFolded && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isAsked}
            onClick={() => setAsked(!isAsked)}
          >
            {words.explain[isAsked ? 'fold' : 'unfold']}
          </button>
        )}
      </div>
      {(isAsked || !isFolded) && (
        <div className={styles.terms}>
          {terms(1)} <span className={styles.equals}>{isApart ? '≠' : '='}</span> {terms(-1)}
        </div>
      )}
      {because.length > 0 && <p className={styles.because}>{because.join(words.explain.and)}</p>}
    </div>
  );
}

interface TermsProps {
  readonly report: Report;
  readonly addends: readonly AddendFigure[];
  readonly byColumn: boolean;
  readonly selected: CellId | null;
}

/** A column of twenty outcomes is mostly zeros and blanks: those are counted until asked for. */
const MOST_LISTED = 7;

function Terms({ report, addends, byColumn, selected }: TermsProps): ReactNode {
  const words = useDeskWords();
  const [isWhole, setWhole] = useState(false);
  const isNothing = ({ cell, value, state }: AddendFigure): boolean =>
    cell !== selected && (value === 0 || state === 'blank');
  const isShort = addends.length > MOST_LISTED && !isWhole;
  const shown = isShort ? addends.filter((addend) => !isNothing(addend)) : addends;
  const hidden = addends.length - shown.length;
  return (
    <>
      {shown.map((addend, index) => (
        <span key={addend.cell}>
          {index > 0 && <span className={styles.sign}>+</span>}
          <Addend
            report={report}
            addend={addend}
            isSelected={addend.cell === selected}
            byColumn={byColumn}
          />
        </span>
      ))}
      {hidden > 0 && (
        <button type="button" className={styles.rest} onClick={() => setWhole(true)}>
          {words.explain.rest(hidden)}
        </button>
      )}
    </>
  );
}

interface AddendProps {
  readonly report: Report;
  readonly addend: AddendFigure;
  readonly isSelected: boolean;
  readonly byColumn: boolean;
}

function Addend({ report, addend, isSelected, byColumn }: AddendProps): ReactNode {
  const words = useDeskWords();
  const language = useLanguage();
  const { select } = useActions();
  const { cell, value, state } = addend;
  const place = findCell(report, cell);
  const part = byColumn ? place?.column : place?.row;
  const name = language === 'zh' ? shortLabel(part?.label ?? cell) : (part?.english ?? cell);
  const tab = splitCellId(cell)?.table;
  return (
    <button
      type="button"
      className={styles.addend}
      data-partner={cell}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => select(tab === undefined ? { cell } : { cell, tab })}
    >
      <span className={styles.label}>{name}</span>{' '}
      <b>{value ?? (state === 'blank' ? words.grid.states.blank : '?')}</b>
    </button>
  );
}
