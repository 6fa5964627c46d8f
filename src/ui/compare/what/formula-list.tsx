import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ownId } from '../../../store/comparisons.ts';
import type { OwnFormula } from '../../../store/comparisons.ts';
import { FIRST_COMPARISON } from '../../../store/comparison/comparison-place.ts';
import { useActions, useReadState } from '../../shared/app-context.ts';
import { EMPTY_DRAFT } from './formula-draft.ts';
import type { FormulaDraft } from './formula-draft.ts';
import styles from './formula.module.css';
import { useFormulaWords } from './use-formula-words.ts';

interface Props {
  readonly formulas: readonly OwnFormula[];
  /** The name of the one that is being changed. */
  readonly chosen: string | null;
  readonly onEdit: (draft: FormulaDraft) => void;
}

export function FormulaList({ formulas, chosen, onEdit }: Props): ReactNode {
  const words = useFormulaWords();
  const { keepFormulas } = useActions();
  const leave = useLeave();
  if (formulas.length === 0) return null;
  return (
    <section className={styles.kept} aria-label={words.kept}>
      <h3>{words.kept}</h3>
      <ul>
        {formulas.map((formula) => (
          <li key={formula.name} data-chosen={formula.name === chosen || undefined}>
            <span>
              <b>{formula.name}</b> = {formula.text}
            </span>
            <button
              type="button"
              aria-label={words.edit(formula.name)}
              onClick={() => onEdit({ ...formula, of: formula.name })}
            >
              <IconPencil size={15} aria-hidden />
            </button>
            <button
              type="button"
              aria-label={words.remove(formula.name)}
              onClick={() => {
                leave(formula.name);
                keepFormulas(formulas.filter((each) => each !== formula));
                if (formula.name === chosen) onEdit(EMPTY_DRAFT);
              }}
            >
              <IconTrash size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {chosen !== null && (
        <button type="button" className={styles.fresh} onClick={() => onEdit(EMPTY_DRAFT)}>
          {words.fresh}
        </button>
      )}
    </section>
  );
}

/** What is compared by a formula that goes is compared as at first. */
function useLeave(): (name: string) => void {
  const read = useReadState();
  return (name) => {
    const { compared, goInComparison } = read();
    const { measure, second } = FIRST_COMPARISON;
    if (compared.measure === ownId(name)) goInComparison({ measure, mark: null });
    if (compared.second === ownId(name)) goInComparison({ second, mark: null });
  };
}
