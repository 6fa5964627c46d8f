/**
 * The dictionary of the interface: every string stands in one file, by screen, in both languages. Here are the
 * words of the frame and of the screen that takes files in; all others are loaded with what shows them.
 */
import type { Language } from '../../store/app-state.ts';
import { INTAKE_WORDS } from './intake.ts';
import { SHELL_WORDS } from './shell.ts';

function wordsOf(language: Language) {
  return { ...SHELL_WORDS[language], ...INTAKE_WORDS[language] };
}

export type Words = ReturnType<typeof wordsOf>;

export const WORDS: Readonly<Record<Language, Words>> = { zh: wordsOf('zh'), en: wordsOf('en') };
