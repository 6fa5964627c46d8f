/** How like each other two prints are, by their Levenshtein distance. */
import { distance } from 'fastest-levenshtein';

/** So many characters (UTF-16 units) are put in, left out or changed. */
export const editDistance: (left: string, right: string) => number = distance;

/**
 * 1 = the same, 0 = nothing in common: 1 − distance ÷ the longer length.
 * @param least a likeness below this is of no interest: 0 is returned
 */
export function similarity(left: string, right: string, least = 0.25): number {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  if (Math.abs(left.length - right.length) > longest * (1 - least)) return 0;
  const likeness = 1 - editDistance(left, right) / longest;
  return likeness < least ? 0 : likeness;
}
