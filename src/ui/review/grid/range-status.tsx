/** The line under a grid, as in a spreadsheet: what is selected, how many figures, their sum. */
import type { ReactNode } from 'react';
import { nameCell } from '../../../form/name-cell.ts';
import type { Report } from '../../../report/report.ts';
import { useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './range-status.module.css';
import { sumRange } from '../range/sum-range.ts';
import type { Range } from './use-range.ts';

interface Props {
  readonly range: Range;
  readonly report: Report;
  /** What was just copied or pasted, or what typing here will do; '' = nothing. */
  readonly notice: string;
}

export function RangeStatus({ range, report, notice }: Props): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const { block, cells } = range;
  const [first, last] = [cells[0], cells.at(-1)];
  const isRange = block !== null && first !== undefined && last !== undefined && first !== last;
  const { count, sum, without } = sumRange(cells, report);
  return (
    <div className={styles.line}>
      <p className={styles.selected} role="status" aria-label={words.range.label}>
        {notice !== '' && <strong className={styles.notice}>{notice}</strong>}
        {isRange && (
          <span className={styles.extent}>
            {words.range.selected(block.bottom - block.top + 1, block.right - block.left + 1)}
            <span className={styles.ends}>
              {words.range.ends(say(nameCell(report, first)), say(nameCell(report, last)))}
            </span>
          </span>
        )}
        {isRange && (
          <span className={styles.figures}>
            {without > 0 && <span>{words.range.without(without)}</span>}
            <span>
              {words.range.count} <b>{count}</b>
            </span>
            <span>
              {words.range.sum} <b>{sum}</b>
            </span>
          </span>
        )}
      </p>
      {!isRange && notice === '' && <span className={styles.hint}>{words.bar.keys}</span>}
    </div>
  );
}
