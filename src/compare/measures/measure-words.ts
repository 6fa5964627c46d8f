/** How a measure is called, its formula, its unit, and how its figures are printed. */
import { shortLabel } from '../../form/name-cell.ts';
import { rateFormula } from '../../form/rates/rate-formula.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { printExpression } from '../formula/expression.ts';
import type { Measure } from './measure.ts';

export function nameMeasure(measure: Measure): Bilingual {
  if (measure.kind === 'rate') return measure.rate.words;
  if (measure.kind === 'formula') return { zh: measure.formula.name, en: measure.formula.name };
  const { row, column } = measure.cell;
  return {
    zh: `${shortLabel(row.label)}·${column.label}`,
    en: `${row.english} · ${column.english}`,
  };
}

/** Whether its values are shares and rates that are printed in percent. */
export function isPercent(measure: Measure): boolean {
  return measure.kind === 'rate' || (measure.kind === 'formula' && measure.read.unit === 'percent');
}

/** Whether there is an n that it stands on. */
export function hasCases(measure: Measure): boolean {
  return measure.kind === 'rate' || (measure.kind === 'formula' && measure.read.quotient !== null);
}

/** The formula of a rate with what it leaves out; of a figure, where it is printed. */
export function formulaOf(measure: Measure): Bilingual {
  if (measure.kind === 'figure') {
    const table = TABLES[measure.cell.table];
    return { zh: `${table.zh}，照印的数`, en: `${table.en}, as printed` };
  }
  if (measure.kind === 'formula') {
    const { name } = measure.formula;
    const written = printExpression(measure.read.expression);
    return {
      zh: `${name} = ${written.zh}，自写的公式`,
      en: `${name} = ${written.en}, a formula of one's own`,
    };
  }
  return rateFormula(measure.rate, measure.denominator);
}

const TABLES = {
  proactive: { zh: '表二', en: 'Table 2' },
  requests: { zh: '表三', en: 'Table 3' },
  disputes: { zh: '表四', en: 'Table 4' },
  statistics: { zh: '统计表', en: 'Statistics' },
} as const;

export function unitOf(measure: Measure): Bilingual {
  if (isPercent(measure)) return { zh: '%', en: '%' };
  if (measure.kind !== 'figure') return { zh: '数', en: 'number' };
  const { table, column } = measure.cell;
  if (column.kind === 'money') return { zh: '万元', en: '10,000 yuan' };
  return table === 'proactive' ? { zh: '件（项）', en: 'items' } : { zh: '件', en: 'cases' };
}

/** As it is printed beside a bar: rates to two places with their sign, figures as they are. */
export function printValue(measure: Measure, value: number): string {
  return isPercent(measure) ? `${(value * 100).toFixed(2)} %` : groupDigits(value);
}

/** As many places as reports print. */
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

export function groupDigits(value: number): string {
  return GROUPED.format(value);
}
