/** Why a formula cannot be read, and where. */
import type { Bilingual } from '../../lib/bilingual.ts';

export interface FormulaProblem {
  /** Which character it is at, from 1 on; one behind the last where the text breaks off. */
  readonly at: number;
  readonly message: Bilingual;
}

export function problemAt(index: number, zh: string, en: string): FormulaProblem {
  const at = index + 1;
  return {
    at,
    message: { zh: `第 ${at} 个字处：${zh}`, en: `At character ${at}: ${en}` },
  };
}
