/** Years in a sentence. */
import type { Bilingual } from '../../lib/bilingual.ts';

/** [2021, 2022] → 「2021、2022 年度」, "2021 and 2022". */
export function sayYears(years: readonly number[]): Bilingual {
  const last = years.at(-1) ?? '';
  const before = years.slice(0, -1).join(', ');
  return {
    zh: `${years.join('、')} 年度`,
    en: before === '' ? String(last) : `${before} and ${last}`,
  };
}
