/** What several rules follow: the notices that fix the form, and what reviewers hold a report to. */
import type { Bilingual } from '../lib/bilingual.ts';

export const FORM_NOTICES: Bilingual = {
  zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的格式',
  en: 'the form fixed by the notices 国办公开办函〔2019〕60号 and 〔2021〕30号',
};

export const TEXT_AS_TABLE: Bilingual = {
  zh: '核对要求：正文里的数字和比例，每一处、每一类都应与表格一致',
  en: 'review practice: every figure and share in the text, category by category, agrees with the tables',
};

export const PRINT_STANDS: Bilingual = {
  zh: '核对要求：以原文为准，空白、读不出的数和缺失的数都不是 0',
  en: 'review practice: the original decides; blank, unreadable and lost figures are not 0',
};
