/**
 * The dictionary of the interface: every string stands in one file, by screen, in both languages. Those of
 * `about.ts`, `arrival.ts` and `compare.ts` are not in it: they are loaded with what shows them.
 */
import type { Language } from '../../store/app-state.ts';
import { ALIKE_WORDS } from './alike.ts';
import { COLLECTION_WORDS } from './collection.ts';
import { FINDINGS_WORDS } from './findings.ts';
import { GRID_WORDS } from './grid.ts';
import { HISTORY_WORDS } from './history.ts';
import { INTAKE_WORDS } from './intake.ts';
import { MADE_ROLL_UP_WORDS } from './made-roll-up.ts';
import { REPORTS_WORDS } from './reports.ts';
import { ROLL_UP_WORDS } from './roll-up.ts';
import { SHELL_WORDS } from './shell.ts';
import { SOURCE_WORDS } from './source.ts';
import { UNIT_LIST_WORDS } from './unit-list.ts';
import { VERSIONS_WORDS } from './versions.ts';

/** The strings of one language; the file of a screen that is new gets a line here. */
function wordsOf(language: Language) {
  return {
    ...SHELL_WORDS[language],
    ...INTAKE_WORDS[language],
    ...REPORTS_WORDS[language],
    ...GRID_WORDS[language],
    ...FINDINGS_WORDS[language],
    ...HISTORY_WORDS[language],
    ...SOURCE_WORDS[language],
    ...COLLECTION_WORDS[language],
    ...ALIKE_WORDS[language],
    ...ROLL_UP_WORDS[language],
    ...MADE_ROLL_UP_WORDS[language],
    ...UNIT_LIST_WORDS[language],
    ...VERSIONS_WORDS[language],
  };
}

export type Words = ReturnType<typeof wordsOf>;

export const WORDS: Readonly<Record<Language, Words>> = { zh: wordsOf('zh'), en: wordsOf('en') };
