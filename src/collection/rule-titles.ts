/** What findings between reports are called in lists: apart from the rules, which the page need not load. */
import type { Bilingual } from '../lib/bilingual.ts';
import type { CollectionRuleId } from './finding.ts';

export const COLLECTION_TITLES: Readonly<Record<CollectionRuleId, Bilingual>> = {
  'roll-up': { zh: '汇总与各单位之和不符', en: 'Total differs from its units' },
  'carry-over': { zh: '结转前后年不符', en: 'Carry-over differs between years' },
  'in-force': { zh: '现行有效件数接不上', en: 'Documents in force do not follow' },
  'unit-factor': { zh: '可能错了单位（差一万倍）', en: 'Probably in another unit (10,000 times)' },
  'conflicting-copies': { zh: '同一年有几份不同的报告', en: 'Several unlike reports of a year' },
  'missing-report': { zh: '未报送', en: 'Not handed in' },
  late: { zh: '逾期公布', en: 'Published late' },
  'near-duplicate': { zh: '雷同', en: 'Text alike' },
  jump: { zh: '与上年相差悬殊', en: 'Jump against last year' },
  'name-variant': { zh: '可能是同一单位的两个名称', en: 'Names that may be one unit' },
  'not-compared': { zh: '没有比较的', en: 'Not compared' },
};

/** @param rule also one that only a later version knows */
export function collectionTitle(rule: string): Bilingual {
  const known = Object.entries(COLLECTION_TITLES).find(([id]) => id === rule);
  return known?.[1] ?? { zh: rule, en: rule };
}
