/** The words of this screen, which come with it. */
import { useLanguage } from '../../shared/app-context.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';

export type CompareWords = (typeof COMPARE_WORDS)['zh'];

export function useCompareWords(): CompareWords {
  return COMPARE_WORDS[useLanguage()];
}
