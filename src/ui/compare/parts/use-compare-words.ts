/** The words of this screen, which come with it. */
import { useLanguage } from '../../shared/app-context.ts';
import { COMPARE_WORDS } from '../../words/compare/compare.ts';
import { ONE_PAGE_WORDS } from '../../words/compare/one-page.ts';

export type CompareWords = (typeof COMPARE_WORDS)['zh'];

export function useCompareWords(): CompareWords {
  return COMPARE_WORDS[useLanguage()];
}

export type OnePageWords = (typeof ONE_PAGE_WORDS)['zh'];

export function useOnePageWords(): OnePageWords {
  return ONE_PAGE_WORDS[useLanguage()];
}
