/** The files that stand nowhere in the review sheet, a line each: those that gave no report, and lost ones. */
import type { SheetFacts } from './review-sheet.ts';
import { SHEET_WORDS as WORDS } from './sheet-words.ts';

export interface FailureLine {
  readonly name: string;
  readonly reason: string;
}

export function failureLines({
  failures,
  unread,
}: Pick<SheetFacts, 'failures' | 'unread'>): FailureLine[] {
  const named = new Set(failures.map(({ name }) => name));
  return [
    ...failures.map(({ name, message }) => ({ name, reason: message })),
    ...unread.filter((name) => !named.has(name)).map((name) => ({ name, reason: WORDS.lost })),
  ];
}
