/** Which part of a long list is drawn. */
import { expect, test } from 'vitest';
import { NO_MORE, PAGE, shownPart } from '../../../src/ui/shared/shown-part.ts';

test.each([
  ['a short list is whole', 7, -1, NO_MORE, [0, 7]],
  ['a long one begins at its top', 500, -1, NO_MORE, [0, PAGE]],
  ['the page of the chosen item', 500, PAGE, NO_MORE, [PAGE, 2 * PAGE]],
  ['its last item', 500, 2 * PAGE - 1, NO_MORE, [PAGE, 2 * PAGE]],
  ['the last page', 90, 89, NO_MORE, [2 * PAGE, 90]],
  ['one more behind', 500, -1, { before: 0, behind: 1 }, [0, 2 * PAGE]],
  ['one more before', 500, 130, { before: 1, behind: 0 }, [2 * PAGE, 4 * PAGE]],
  ['no more than there are', 90, 50, { before: 9, behind: 9 }, [0, 90]],
])('%s', (_what, count, chosen, more, [from, to]) => {
  expect(shownPart(count, chosen, more)).toEqual({ from, to });
});
