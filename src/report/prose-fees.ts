/**
 * What the prose says of the 信息处理费 (国办函〔2020〕109号), which section 六 reports: cases and amount. It is
 * not the 行政事业性收费 of table 2.
 */
import { gather } from '../lib/gather.ts';
import { shiftDecimal } from '../lib/shift-decimal.ts';
import { clausesOf } from './prose-clauses.ts';
import type { ReportText } from './once-per-text.ts';

export interface FeeStatement {
  /** In 元; null where only cases are given. */
  readonly amount: number | null;
  readonly cases: number | null;
  readonly clause: string;
}

const NONE =
  /(?:未|没有|无|不|均未|不存在)(?:向[^,]{0,12})?(?:发出|收取|产生|发生|征收|涉及)?(?:任何|过)?(?:的)?(?:政府信息公开)?信息处理费|信息处理费(?:收取)?(?:情况)?[:为]?(?:无|零)(?!法|需)/;
const AMOUNT = /(\d[\d.]{0,14})(亿元|万元|元)/;
const CASES = /(\d{1,7})(?:件|笔|宗|次|份)/;

export function listFeeStatements(text: ReportText): FeeStatement[] {
  return gather(clausesOf(text), (clause) => {
    const at = clause.indexOf('信息处理费');
    if (at < 0) return [];
    if (NONE.test(clause)) return [{ amount: 0, cases: 0, clause }];
    const amount = AMOUNT.exec(clause.slice(at));
    const cases = CASES.exec(clause.slice(at)) ?? CASES.exec(clause.slice(0, at));
    if (amount === null && cases === null) return [];
    return [
      {
        amount: amount === null ? null : yuanOf(amount),
        cases: cases === null ? null : Number(cases[1]),
        clause,
      },
    ];
  });
}

const PLACES: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

function yuanOf([, digits = '', unit = '']: RegExpExecArray): number | null {
  if (!/^\d+(?:\.\d+)?$/.test(digits)) return null;
  return Number(shiftDecimal(digits, PLACES[unit] ?? 0));
}
