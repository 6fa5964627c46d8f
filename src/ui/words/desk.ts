/** All words of the desk and of what it shares with other screens, those of the frame among them. */
import type { Language } from '../../store/app-state.ts';
import { FINDINGS_WORDS } from './findings.ts';
import { GRID_WORDS } from './grid.ts';
import { HISTORY_WORDS } from './history.ts';
import { KEYS_WORDS } from './keys.ts';
import { REPORTS_WORDS } from './reports.ts';
import { SEEN_WORDS } from './seen.ts';
import { SOURCE_WORDS } from './source.ts';
import { TOGETHER_WORDS } from './together.ts';
import { VERSIONS_WORDS } from './versions.ts';
import { WORDS } from './words.ts';

/** The strings of one language; the file of a part that is new gets a line here. */
function wordsOf(language: Language) {
  return {
    ...WORDS[language],
    ...REPORTS_WORDS[language],
    ...GRID_WORDS[language],
    ...FINDINGS_WORDS[language],
    ...HISTORY_WORDS[language],
    ...KEYS_WORDS[language],
    ...SEEN_WORDS[language],
    ...SOURCE_WORDS[language],
    ...TOGETHER_WORDS[language],
    ...VERSIONS_WORDS[language],
  };
}

export type DeskWords = ReturnType<typeof wordsOf>;

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = {
  zh: wordsOf('zh'),
  en: wordsOf('en'),
};
