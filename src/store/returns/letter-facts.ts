/** What the office writes on its letters, made reachable for the interface. */
export { NO_FACTS } from '../../exchange/letters/unit/letter.ts';
export type { LetterFacts } from '../../exchange/letters/unit/letter.ts';
