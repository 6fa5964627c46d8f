/** Letters to the units, made reachable for the interface. */
export type { LetterPoint } from '../../exchange/letters/points/letter-point.ts';
export { bareFileName, LETTER_WORDS, NO_FACTS } from '../../exchange/letters/unit/letter.ts';
export type { LetterFacts } from '../../exchange/letters/unit/letter.ts';
