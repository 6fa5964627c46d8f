/** What findings are called in lists, by rule or kind of doubt. */
import type { Bilingual } from '../lib/bilingual.ts';
import { DOUBT_KINDS, isDoubtRule } from '../report/doubt-kinds.ts';
import { REMARK } from '../report/finding-identity.ts';
import { RULES } from '../rules/index.ts';

const REMARK_TITLE: Bilingual = { zh: '审核人提出', en: 'Raised by the reviewer' };

export function titleOfRule(rule: string): Bilingual {
  if (isDoubtRule(rule)) return DOUBT_KINDS[rule].title;
  if (rule === REMARK) return REMARK_TITLE;
  return RULES.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
}
