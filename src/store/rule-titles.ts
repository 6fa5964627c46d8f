/** What findings are called in lists, by rule or kind of doubt. */
import type { Bilingual } from '../lib/bilingual.ts';
import { DOUBT_KINDS, isDoubtRule } from '../report/doubt-kinds.ts';
import { RULES } from '../rules/index.ts';

export function titleOfRule(rule: string): Bilingual {
  if (isDoubtRule(rule)) return DOUBT_KINDS[rule].title;
  return RULES.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
}
