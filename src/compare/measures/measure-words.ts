/** How a measure is called, its formula, its unit, and how its figures are printed. */
import { shortLabel } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Measure } from './measure.ts';

export function nameMeasure(measure: Measure): Bilingual {
  if (measure.kind === 'rate') return measure.rate.words;
  const { row, column } = measure.cell;
  return {
    zh: `${shortLabel(row.label)}·${column.label}`,
    en: `${row.english} · ${column.english}`,
  };
}

/** The formula of a rate with what it leaves out; of a figure, where it is printed. */
export function formulaOf(measure: Measure): Bilingual {
  if (measure.kind === 'figure') {
    const table = TABLES[measure.cell.table];
    return { zh: `${table.zh}，照印的数`, en: `${table.en}, as printed` };
  }
  const { rate, denominator } = measure;
  const say = (language: 'zh' | 'en'): string => {
    const left = `${rate.words[language]} = ${rate.numeratorWords[language]} ÷ ${denominator.words[language]}`;
    const besides = [denominator.leftOut, rate.note].flatMap((each) => each?.[language] ?? []);
    return [left, ...besides].join(language === 'zh' ? '，' : ', ');
  };
  return { zh: say('zh'), en: say('en') };
}

const TABLES = {
  proactive: { zh: '表二', en: 'Table 2' },
  requests: { zh: '表三', en: 'Table 3' },
  disputes: { zh: '表四', en: 'Table 4' },
  statistics: { zh: '统计表', en: 'Statistics' },
} as const;

export function unitOf(measure: Measure): Bilingual {
  if (measure.kind === 'rate') return { zh: '%', en: '%' };
  const { table, column } = measure.cell;
  if (column.kind === 'money') return { zh: '万元', en: '10,000 yuan' };
  return table === 'proactive' ? { zh: '件（项）', en: 'items' } : { zh: '件', en: 'cases' };
}

/** As it is printed beside a bar: rates to two places with their sign, figures as they are. */
export function printValue({ kind }: Measure, value: number): string {
  return kind === 'rate' ? `${(value * 100).toFixed(2)} %` : groupDigits(value);
}

/** As many places as reports print. */
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

export function groupDigits(value: number): string {
  return GROUPED.format(value);
}
