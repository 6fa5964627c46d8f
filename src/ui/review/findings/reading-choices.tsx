/** The ways in which a row can be read, to be taken by a click instead of typed. */
import type { ReactNode } from 'react';
import type { Finding } from '../../../report/finding.ts';
import type { Report } from '../../../report/report.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './findings-pane.module.css';

interface Props {
  readonly finding: Finding;
  readonly report: Report;
}

export function ReadingChoices({ finding, report }: Props): ReactNode {
  const words = useDeskWords();
  const { edit } = useActions();
  const { cells, readings = [] } = finding;
  if (readings.length === 0) return null;
  const take = (values: readonly (number | null)[]): void => {
    const changes = cells.flatMap((cell, index) => {
      const to = values[index] ?? null;
      return to === null ? [] : [{ cell, from: report.cells[cell]?.value ?? null, to }];
    });
    edit(changes, '', 'suggestion');
  };
  return (
    <div className={styles.readings} role="group" aria-label={words.findings.readings}>
      {readings.map((values, index) => {
        const shown = values.map((value) => value ?? '?').join(' · ');
        return (
          <button
            key={shown}
            type="button"
            className={styles.reading}
            data-digit={index + 1}
            title={words.findings.takeReading}
            onClick={() => take(values)}
          >
            <kbd className={styles.keyOf}>{index + 1}</kbd> {shown}
          </button>
        );
      })}
    </div>
  );
}
