/** What rules are called in lists; those that no rule file makes, the reading doubts and cells confirmed, stand here. */
import type { Bilingual } from '../lib/bilingual.ts';
import { RULES } from '../rules/index.ts';

const OTHERS: Readonly<Record<string, Bilingual>> = {
  'read-run-together': { zh: '数字连在一起', en: 'Digits run together' },
  'read-torn-apart': { zh: '数字被拆开', en: 'Digits torn apart' },
  'read-value-extra': { zh: '多出了数', en: 'Figures too many' },
  'read-value-lost': { zh: '少了数', en: 'Figures lost' },
  'read-row-missing': { zh: '缺行', en: 'Row not found' },
  'read-row-by-place': { zh: '行名不清', en: 'Row label unclear' },
  'read-extra-row': { zh: '多出的行', en: 'Extra row' },
  'read-page-partial': { zh: '页面读不完整', en: 'Page read in part' },
  'read-page-scanned': { zh: '整页是图片', en: 'Page is a picture' },
  'read-text-recognised': { zh: '扫描识别的文字', en: 'Text recognised from a scan' },
  'read-part-partial': { zh: '内容读不完整', en: 'Content read in part' },
  'read-text-clipped': { zh: '文字被截断', en: 'Text cut off' },
  'read-hidden-skipped': { zh: '隐藏内容未读', en: 'Hidden parts skipped' },
  'cell-confirmed': { zh: '核对无误的格', en: 'Cell compared with the source' },
  'read-odd-print': { zh: '写法少见', en: 'Unusual print' },
};

export function titleOfRule(rule: string): Bilingual {
  return OTHERS[rule] ?? RULES.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
}
