/** Without a unit list nobody knows who should have handed in, or whose figures go into whose report. */
import type { Collection } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';

export function withoutList({ isListed, units }: Collection): CollectionFinding[] {
  if (isListed || units.length < 2) return [];
  return [
    {
      rule: 'not-compared',
      severity: 'note',
      unit: '',
      year: null,
      cells: [],
      reports: [],
      about: '没有名单',
      message: {
        zh: '没有单位名单：谁没有报送、各单位之和与本级表是否相符，都不能核。',
        en: 'There is no unit list: who has not handed in, and whether units add up to the report above them, cannot be checked.',
      },
      expected: null,
      found: null,
    },
  ];
}
