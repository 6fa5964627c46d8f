/** The words of the batch's screen. */
import { BATCH_WORDS } from '../words/batch/batch.ts';
import type { BatchWords } from '../words/batch/batch.ts';
import { useLanguage } from './app-context.ts';

export function useBatchWords(): BatchWords {
  return BATCH_WORDS[useLanguage()];
}
