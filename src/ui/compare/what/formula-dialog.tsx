/** 自己写公式: indicators are put in by a click, the value in one unit is seen while it is written. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { ownId } from '../../../store/comparisons.ts';
import type { ComparedReport, OwnFormula } from '../../../store/comparisons.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { selectFormulas } from '../parts/select-compared.ts';
import { checkDraft, EMPTY_DRAFT, putFormula } from './formula-draft.ts';
import type { FormulaDraft } from './formula-draft.ts';
import { FormulaList } from './formula-list.tsx';
import { FormulaSigns } from './formula-signs.tsx';
import { FormulaTree } from './formula-tree.tsx';
import { FormulaValue } from './formula-value.tsx';
import styles from './formula.module.css';
import { useFormulaWords } from './use-formula-words.ts';

interface Props {
  /** What it is tried on; null = there is none. */
  readonly sample: ComparedReport | null;
  readonly onClose: () => void;
}

export function FormulaDialog({ sample, onClose }: Props): ReactNode {
  const words = useFormulaWords();
  const formulas = useApp(selectFormulas);
  const { keepFormulas, goInComparison } = useActions();
  const [draft, setDraft] = useState<FormulaDraft>(EMPTY_DRAFT);
  const checked = checkDraft(draft, formulas);
  const change = (part: Partial<OwnFormula>): void => setDraft({ ...draft, ...part });
  const { field, insert } = useInsert(draft.text, (text) => change({ text }));
  const save = (formula: OwnFormula): void => {
    keepFormulas(putFormula(formulas, draft.of, formula));
    goInComparison({ measure: ownId(formula.name), mark: null });
    onClose();
  };
  const { formula } = checked;
  return (
    <Dialog title={words.title} onClose={onClose} isWide>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.panes}>
        <FormulaTree onInsert={insert} />
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (formula !== null) save(formula);
          }}
        >
          <TextInput
            label={words.name}
            placeholder={words.nameHint}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Textarea
            ref={field}
            rows={4}
            label={words.text}
            placeholder={words.textHint}
            aria-describedby="formula-value"
            aria-invalid={draft.text !== '' && checked.problem !== null}
            value={draft.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <FormulaSigns unit={draft.unit} onInsert={insert} onUnit={(unit) => change({ unit })} />
          <FormulaValue draft={draft} checked={checked} sample={sample} />
          <Button type="submit" disabled={formula === null} className={styles.save ?? ''}>
            {words.save}
          </Button>
          <FormulaList formulas={formulas} chosen={draft.of} onEdit={setDraft} />
        </form>
      </div>
    </Dialog>
  );
}

/** What is chosen in the field gives way to what is put in, and writing goes on behind it. */
function useInsert(
  text: string,
  onChange: (text: string) => void,
): {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly insert: (inserted: string) => void;
} {
  const field = useRef<HTMLTextAreaElement>(null);
  return {
    field,
    insert(inserted) {
      const from = field.current?.selectionStart ?? text.length;
      const to = field.current?.selectionEnd ?? text.length;
      onChange(text.slice(0, from) + inserted + text.slice(to));
      const caret = from + inserted.length;
      requestAnimationFrame(() => {
        field.current?.focus();
        field.current?.setSelectionRange(caret, caret);
      });
    },
  };
}
