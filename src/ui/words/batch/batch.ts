/** The dictionary of the batch's screen (汇总), which comes with it: its own strings beside those of all screens. */
import type { Language } from '../../../store/app-state.ts';
import { ALIKE_WORDS } from './alike.ts';
import { COLLECTION_WORDS } from './collection.ts';
import { HAND_IN_WORDS } from './hand-ins.ts';
import { MADE_ROLL_UP_WORDS } from './made-roll-up.ts';
import { ROLL_UP_WORDS } from './roll-up.ts';
import { UNIT_LIST_WORDS } from './unit-list.ts';
import { DESK_WORDS } from '../desk.ts';

function wordsOf(language: Language) {
  return {
    ...DESK_WORDS[language],
    ...COLLECTION_WORDS[language],
    ...ALIKE_WORDS[language],
    ...ROLL_UP_WORDS[language],
    ...MADE_ROLL_UP_WORDS[language],
    ...UNIT_LIST_WORDS[language],
    ...HAND_IN_WORDS[language],
  };
}

export type BatchWords = ReturnType<typeof wordsOf>;

export const BATCH_WORDS: Readonly<Record<Language, BatchWords>> = {
  zh: wordsOf('zh'),
  en: wordsOf('en'),
};
