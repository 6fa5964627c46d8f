/** What was found between reports and a unit can be asked about: who is missing, which name is whose, or what was not compared, is no matter of a letter. */
const ASKED_BETWEEN = [
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

/** Whether a letter can carry what this rule found. */
export function isAskedBetween(rule: string): boolean {
  return ASKED_BETWEEN.some((each) => each === rule);
}
