/** What findings are called in lists, by rule or kind of doubt; a cell confirmed is decided on like one. */
import type { Bilingual } from '../lib/bilingual.ts';
import { DOUBT_KINDS, isDoubtRule } from '../report/doubt-kinds.ts';
import { RULES } from '../rules/index.ts';

const CONFIRMED: Bilingual = { zh: '核对无误的格', en: 'Cell compared with the source' };

export function titleOfRule(rule: string): Bilingual {
  if (isDoubtRule(rule)) return DOUBT_KINDS[rule].title;
  if (rule === 'cell-confirmed') return CONFIRMED;
  return RULES.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
}
