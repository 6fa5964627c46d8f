/** What findings between reports are called in lists: apart from the rules, which the page need not load. */
import type { Bilingual } from '../lib/bilingual.ts';
import type { CollectionRuleId } from './finding.ts';

export const COLLECTION_TITLES: Readonly<Record<CollectionRuleId, Bilingual>> = {
  'roll-up': { zh: '各单位之和与本级表不符', en: 'Not the sum of its units' },
  'carry-over': {
    zh: '上年结转 ≠ 上一年的结转下年度',
    en: 'Carried in ≠ carried out of the year before',
  },
  'in-force': {
    zh: '现行有效 ≠ 上年 + 制发 − 废止',
    en: 'In force ≠ last year + issued − repealed',
  },
  'unit-factor': { zh: '元与万元弄错', en: 'Wrong by a factor of 10,000' },
  'conflicting-copies': { zh: '同一年有几份，数不相同', en: 'Several reports on one year differ' },
  'missing-report': { zh: '未报送', en: 'Not handed in' },
  late: { zh: '逾期公布', en: 'Published late' },
  'near-duplicate': { zh: '文字雷同', en: 'Text alike' },
  jump: { zh: '与上年相差悬殊', en: 'Far from last year' },
  'name-variant': { zh: '可能是同一单位的两个名称', en: 'Names that may be one unit' },
  'not-compared': { zh: '没有比较的', en: 'Not compared' },
};

/** @param rule also one that only a later version knows */
export function collectionTitle(rule: string): Bilingual {
  const known = Object.entries(COLLECTION_TITLES).find(([id]) => id === rule);
  return known?.[1] ?? { zh: rule, en: rule };
}
