/** A cell that was chosen without a finding, above the findings: its sums, and what may be wrong in them. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { nameCell } from '../../../form/name-cell.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './cell-sums.module.css';
import { CellSums } from './cell-sums.tsx';
import { Suggestions } from './suggestions.tsx';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
}

export function ChosenCell({ open, cell }: Props): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    block.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={block} className={styles.chosen}>
      <h3 className={styles.name}>{say(nameCell(open.report, cell))}</h3>
      <CellSums open={open} cell={cell} hint={words.explain.noEquation} />
      <Suggestions open={open} cell={cell} />
    </div>
  );
}
