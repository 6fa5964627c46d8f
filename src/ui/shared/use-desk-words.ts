/** The words of the desk, for what is loaded behind the first page. */
import { DESK_WORDS } from '../words/desk.ts';
import type { DeskWords } from '../words/desk.ts';
import { useLanguage } from './app-context.ts';

export function useDeskWords(): DeskWords {
  return DESK_WORDS[useLanguage()];
}
