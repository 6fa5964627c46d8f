/** What the office writes on every letter, kept for the next time: it is typed once a year, not once a batch. */
import { useState } from 'react';
import { NO_FACTS } from '../../store/returns/letter-facts.ts';
import type { LetterFacts } from '../../store/returns/letter-facts.ts';

const KEY = 'gouji-letter-facts';

export const FACTS = Object.freeze([
  'sender',
  'date',
  'deadline',
  'contact',
  'phone',
] as const) satisfies readonly (keyof LetterFacts)[];
export type FactId = (typeof FACTS)[number];

/** @param today as it is to be printed; the day of an earlier letter is not kept */
export function useLetterFacts(
  today: () => string,
): readonly [LetterFacts, (fact: FactId, value: string) => void] {
  const [facts, setFacts] = useState<LetterFacts>(() => ({ ...readFacts(), date: today() }));
  const set = (fact: FactId, value: string): void => {
    const next = { ...facts, [fact]: value };
    setFacts(next);
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...next, date: '' }));
    } catch {
      // They are typed again where the browser keeps nothing.
    }
  };
  return [facts, set];
}

function readFacts(): LetterFacts {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return NO_FACTS;
    const known = Object.entries(stored).filter(
      ([fact, value]) => FACTS.some((each) => each === fact) && typeof value === 'string',
    );
    return { ...NO_FACTS, ...Object.fromEntries(known) };
  } catch {
    return NO_FACTS;
  }
}
