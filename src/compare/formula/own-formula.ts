/** A formula of the user's own: what it is called, how it is written, and how its values are printed. */
export interface OwnFormula {
  /** By it a formula is known; no two share one. */
  readonly name: string;
  /** Indicators by their printed names in 「」, plain numbers, + − × ÷ and brackets. */
  readonly text: string;
  readonly unit: FormulaUnit;
}

export const FORMULA_UNITS = ['number', 'percent'] as const;
export type FormulaUnit = (typeof FORMULA_UNITS)[number];

/** In characters: a name stands in the titles of charts, a text in the address of the page. */
export const LONGEST_NAME = 30;
export const LONGEST_TEXT = 300;

const KIND = 'own:';

export function ownId(name: string): string {
  return `${KIND}${name}`;
}

/** The name of the formula that an id stands for; null = the id of something else. */
export function ownName(id: string): string | null {
  return id.startsWith(KIND) ? id.slice(KIND.length) : null;
}

/** As it is typed or found in an address: white space at its ends is none of it. @returns null = no name */
export function toFormulaName(text: string): string | null {
  const name = text.trim();
  return name === '' || name.length > LONGEST_NAME ? null : name;
}
