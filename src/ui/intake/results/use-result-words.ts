import { useLanguage, useWords } from '../../shared/app-context.ts';
import { RESULT_WORDS } from '../../words/results.ts';

type ResultWords = ReturnType<typeof useWords>['results'] & (typeof RESULT_WORDS)['zh'];

/** What the list of results says: words of the first page, and its own. */
export function useResultWords(): ResultWords {
  return { ...useWords().results, ...RESULT_WORDS[useLanguage()] };
}
