import { useLanguage } from '../../shared/app-context.ts';
import { FORMULA_WORDS } from '../../words/compare/formula.ts';

export function useFormulaWords(): (typeof FORMULA_WORDS)['zh'] {
  return FORMULA_WORDS[useLanguage()];
}
