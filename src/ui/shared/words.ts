/** The dictionary of the interface: one typed entry a string, in both languages. */
import type { Language } from '../../store/app-state.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';
import type { Words } from './words-zh.ts';

export type { Words };

export const WORDS: Readonly<Record<Language, Words>> = { zh: ZH, en: EN };
