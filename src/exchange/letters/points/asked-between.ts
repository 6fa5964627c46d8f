/** What was found between reports and a unit can be asked about: who is missing, or which name is whose, is no matter of a letter. */
export const ASKED_BETWEEN = [
  'roll-up',
  'carry-over',
  'in-force',
  'unit-factor',
  'conflicting-copies',
  'late',
  'near-duplicate',
  'jump',
] as const;
export type AskedBetween = (typeof ASKED_BETWEEN)[number];
