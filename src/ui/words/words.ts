/**
 * The dictionary of the interface: every string stands in one file, by screen, in both languages. Those of
 * `about/`, `arrival.ts`, `compare.ts` and `batch.ts` are not in it: they are loaded with what shows them.
 */
import type { Language } from '../../store/app-state.ts';
import { FINDINGS_WORDS } from './findings.ts';
import { GRID_WORDS } from './grid.ts';
import { HISTORY_WORDS } from './history.ts';
import { INTAKE_WORDS } from './intake.ts';
import { REPORTS_WORDS } from './reports.ts';
import { SHELL_WORDS } from './shell.ts';
import { SOURCE_WORDS } from './source.ts';
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
    ...VERSIONS_WORDS[language],
  };
}

export type Words = ReturnType<typeof wordsOf>;

export const WORDS: Readonly<Record<Language, Words>> = { zh: wordsOf('zh'), en: wordsOf('en') };
