/** A formula while it is written: what is wrong with it, and what it becomes. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import { parseFormula, toFormulaMeasure, toFormulaName } from '../../../store/comparisons.ts';
import type { Measure, OwnFormula } from '../../../store/comparisons.ts';

export interface FormulaDraft extends OwnFormula {
  /** The name of the formula that it takes the place of; null = a new one. */
  readonly of: string | null;
}

export const EMPTY_DRAFT: FormulaDraft = { of: null, name: '', text: '', unit: 'percent' };

export type NameProblem = 'missing' | 'taken';

export interface CheckedDraft {
  /** null = the text is a formula. */
  readonly problem: Bilingual | null;
  /** What it measures, whatever it will be called; null = nothing yet. */
  readonly measure: Measure | null;
  readonly nameProblem: NameProblem | null;
  /** Ready to be kept; null = not yet. */
  readonly formula: OwnFormula | null;
}

export function checkDraft(draft: FormulaDraft, formulas: readonly OwnFormula[]): CheckedDraft {
  const { of, text, unit } = draft;
  const name = toFormulaName(draft.name);
  const isTaken = formulas.some((each) => each.name === name && each.name !== of);
  const { problem } = parseFormula(text);
  const nameProblem = name === null ? 'missing' : isTaken ? 'taken' : null;
  return {
    problem: problem?.message ?? null,
    measure: toFormulaMeasure({ name: name ?? '', text, unit }),
    nameProblem,
    formula:
      name !== null && nameProblem === null && problem === null ? { name, text, unit } : null,
  };
}

/** In its place where it takes that of another, else last. */
export function putFormula(
  formulas: readonly OwnFormula[],
  of: string | null,
  formula: OwnFormula,
): readonly OwnFormula[] {
  return formulas.some(({ name }) => name === of)
    ? formulas.map((each) => (each.name === of ? formula : each))
    : [...formulas, formula];
}
