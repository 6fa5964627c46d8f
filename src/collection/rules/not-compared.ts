/** What no check between reports could hold against anything: said once for many, never cell by cell. */
import type { CollectionRule } from '../collection-rule.ts';
import { openRollUps } from '../not-compared/open-roll-ups.ts';
import { otherEditions } from '../not-compared/other-editions.ts';
import { strays } from '../not-compared/strays.ts';
import { unknownFigures } from '../not-compared/unknown-figures.ts';
import { withoutList } from '../not-compared/without-list.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';

export const notCompared: CollectionRule = {
  id: 'not-compared',
  title: COLLECTION_TITLES['not-compared'],
  basis: {
    zh: '两版表格的列含义不同；读不出的数、还没有报的单位，都不作推测',
    en: 'columns of two editions are not the same; nothing is guessed of figures that cannot be read, or of units that are not in',
  },
  check: (collection) => [
    ...otherEditions(collection),
    ...unknownFigures(collection),
    ...openRollUps(collection),
    ...strays(collection),
    ...withoutList(collection),
  ],
};
