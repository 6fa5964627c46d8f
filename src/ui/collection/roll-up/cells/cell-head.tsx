/** Which cell the panel is about, and figures of it side by side. */
import type { ReactNode } from 'react';
import type { FormVariant } from '../../../../form/editions.ts';
import { splitCellId } from '../../../../form/form-types.ts';
import type { CellId } from '../../../../form/form-types.ts';
import { nameCell } from '../../../../form/name-cell.ts';
import { useSay } from '../../../shared/app-context.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import styles from './cells.module.css';

export interface Fact {
  readonly name: string;
  readonly figure: string;
  readonly isWrong?: boolean;
}

interface Props {
  readonly form: FormVariant;
  readonly cell: CellId;
  readonly facts: readonly Fact[];
}

export function CellHead({ form, cell, facts }: Props): ReactNode {
  const words = useBatchWords();
  const say = useSay();
  const table = splitCellId(cell)?.table;
  return (
    <div className={styles.head}>
      <p>{table === undefined ? '' : words.tabs[table]}</p>
      <h2>{say(nameCell(form, cell))}</h2>
      <dl className={styles.facts}>
        {facts.map(({ name, figure, isWrong }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-wrong={isWrong || undefined}>{figure}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
