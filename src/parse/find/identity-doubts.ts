/** Where witnesses of agency and year contradict the title, in sentences. */
import type { TableId } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Doubt } from '../../report/finding.ts';
import { makeDoubt } from '../rows/doubt.ts';

/** Where a witness of agency and year stands, other than the title. */
export type Witness = 'preface' | 'period' | 'signature' | 'file-name' | TableId;

const WITNESSES: Readonly<Record<Witness, Bilingual>> = {
  preface: { zh: '开头的说明', en: 'the preface' },
  period: { zh: '统计期限', en: 'the period covered' },
  signature: { zh: '落款', en: 'the signature' },
  'file-name': { zh: '文件名', en: 'the file name' },
  proactive: { zh: '第二部分的表头上方', en: 'the caption within table 2' },
  requests: { zh: '第三部分的表头上方', en: 'the caption within table 3' },
  disputes: { zh: '第四部分的表头上方', en: 'the caption within table 4' },
};

/** The year of the title, and another elsewhere in the report or its file name. */
export function doubtYear(taken: number, other: number, witness: Witness): Doubt {
  const { zh, en } = WITNESSES[witness];
  return makeDoubt('read-year-conflict', [], {
    zh: `标题写的是 ${taken} 年，${zh}写的是 ${other} 年；已按标题记为 ${taken} 年，请核实是不是套用了别的年度。`,
    en: `The title says ${taken}, ${en} says ${other}. ${taken} was taken; please check whether another year's text was reused.`,
  });
}

/** The name in the title, and another one that is not short for it. */
export function doubtAgency(taken: string, other: string, witness: Witness): Doubt {
  const { zh, en } = WITNESSES[witness];
  return makeDoubt('read-agency-conflict', [], {
    zh: `标题写的是「${taken}」，${zh}写的是「${other}」；已按标题记，请核实是哪个单位的报告。`,
    en: `The title says "${taken}", ${en} says "${other}". The title was taken; please check whose report this is.`,
  });
}

/** 「统计期限为2023年9月1日至2023年12月31日」: the figures of a report are those of a whole year (条例 art. 49). */
export function doubtPeriod(print: string): Doubt {
  return makeDoubt('read-period-partial', [], {
    zh: `统计期限写的是「${print}」，不是整年（1 月 1 日至 12 月 31 日），请核实数字统计到哪一天。`,
    en: `The period covered is given as "${print}", not the whole year from 1 January to 31 December; please check which days the figures cover.`,
  });
}
