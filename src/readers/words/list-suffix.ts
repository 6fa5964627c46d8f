/**
 * What stands between a list's number and its text. A tab there only moves the text to a stop: after
 * Chinese punctuation nothing is seen of it, after 「1.」 a blank. A tab proper would look like a cell.
 */
export type ListSuffix = 'tab' | 'space' | 'nothing';

export function joinNumber(number: string, suffix: ListSuffix): string {
  if (number === '' || suffix === 'nothing') return number;
  if (suffix === 'tab' && /[、，。．：；）〕】》]$/.test(number)) return number;
  return `${number} `;
}
