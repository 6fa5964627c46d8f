/** What each unit gave for the chosen cell: the largest first, the rest counted; a name leads to its cell. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { roundFigure } from '../../../../report/evaluate-equation.ts';
import type { UnitPart } from '../../../../store/collection/roll-up/unit-parts.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import styles from './cells.module.css';
import { plain } from './figure-text.ts';
import { useGoToCell } from './use-go-to-cell.ts';

interface Props {
  /** The largest first. */
  readonly parts: readonly UnitPart[];
  /** Names of units without a report. */
  readonly missing: readonly string[];
}

const FIRST = 10;
const MORE = 50;
/** So many names of missing units are told. */
const NAMES = 6;

export function UnitParts({ parts, missing }: Props): ReactNode {
  const words = useBatchWords().rollUp;
  const [shown, setShown] = useState(FIRST);
  const largest = parts[0]?.figure ?? 0;
  const rest = parts.slice(shown);
  const withFigures = parts.filter(({ figure }) => figure !== 0).length;
  return (
    <section className={styles.block}>
      <h3 className={styles.blockHead}>
        {words.partsHead} <span>{words.partsCount(parts.length, withFigures)}</span>
      </h3>
      <ul className={styles.parts}>
        {parts.slice(0, shown).map((part) => (
          <Part key={part.report} part={part} largest={largest} />
        ))}
        {rest.length > 0 && (
          <li className={styles.rest}>
            <span>{words.rest(rest.length)}</span>
            <button type="button" className={styles.link} onClick={() => setShown(shown + MORE)}>
              {words.moreParts(Math.min(rest.length, MORE))}
            </button>
            <span className={styles.number}>
              {plain(roundFigure(rest.reduce((sum, { figure }) => sum + figure, 0)))}
            </span>
          </li>
        )}
        {missing.length > 0 && (
          <li className={styles.rest}>
            <span>{words.missing(missing.length)}</span>
            <span className={styles.names}>
              {words.names(missing.slice(0, NAMES), missing.length - NAMES)}
            </span>
            <span className={styles.number}>—</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Part({ part, largest }: { readonly part: UnitPart; readonly largest: number }): ReactNode {
  const words = useBatchWords().rollUp;
  const go = useGoToCell();
  const { unit, report, cell, figure, state } = part;
  const share = largest > 0 && figure > 0 ? figure / largest : 0;
  return (
    <li>
      <button
        type="button"
        className={styles.part}
        title={words.toCell(unit)}
        onClick={() => go(report, cell)}
      >
        <span className={styles.unit}>{unit}</span>
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${Math.round(share * 100)}%` }} />
        </span>
        <span className={styles.number}>
          {state === 'printed' ? plain(figure) : sayOpen(part, words.openStates)}
        </span>
      </button>
    </li>
  );
}

type OpenStates = ReturnType<typeof useBatchWords>['rollUp']['openStates'];

function sayOpen({ figure, state }: UnitPart, words: OpenStates): string {
  if (state === 'printed') return plain(figure);
  return state === 'doubt' ? `${plain(figure)} ?` : words[state];
}
