/** What a name is looked up by: two prints with the same key are one name. */
import { removeSpaces } from '../../lib/fold-text.ts';

/** White space and the width of characters are the work of a program, not of who wrote the name. */
export function nameKey(name: string): string {
  return removeSpaces(name.normalize('NFKC'));
}
