/** The six kinds of result of a request (三、本年度办理结果), as the form groups them: their names, and their cells. */
import type { ResultRole } from '../form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Part } from './rate.ts';

export const RESULT_WORDS: Readonly<Record<ResultRole, Bilingual>> = {
  granted: { zh: '予以公开', en: 'granted' },
  partial: { zh: '部分公开', en: 'granted in part' },
  denied: { zh: '不予公开', en: 'denied' },
  unavailable: { zh: '无法提供', en: 'unavailable' },
  rejected: { zh: '不予处理', en: 'not processed' },
  other: { zh: '其他处理', en: 'other' },
};

/** All applicants together. */
export function resultPart(...rows: readonly ResultRole[]): Part {
  return { table: 'requests', rows, columns: ['total'] };
}
