/** What a clerk calls a 勾稽关系: the total it is about and what should add up to it. */
import type { Bilingual } from '../lib/bilingual.ts';
import { tablesOf } from './editions.ts';
import type { FormVariant } from './editions.ts';
import type { Equation } from './equation.ts';
import { nameCell } from './name-cell.ts';
import type { FormColumn } from './form-types.ts';

export function nameEquation(variant: FormVariant, equation: Equation): Bilingual {
  const [total] = equation.right;
  if (equation.rule === 'requests-column-balance' || total === undefined) {
    const column = findColumnOf(variant, equation);
    return {
      zh: `「${column?.label}」列的新收 + 上年结转 = 总计 + 结转下年度`,
      en: `${column?.english}: received + carried in = handled + carried out`,
    };
  }
  const name = nameCell(variant, total);
  return equation.rule === 'requests-result-total'
    ? { zh: `${name.zh} = 上面各项之和`, en: `${name.en} = sum of the outcomes` }
    : { zh: `${name.zh} = 左边各格之和`, en: `${name.en} = sum of the cells to its left` };
}

/** The column that an equation runs down; undefined for one that runs along a row. */
export function findColumnOf(
  variant: FormVariant,
  { table, line, along }: Equation,
): FormColumn | undefined {
  if (along.kind === 'row' || table === 'statistics') return undefined;
  const { blocks } = tablesOf(variant)[table];
  return blocks.flatMap(({ columns }) => columns).find(({ key }) => key === line);
}
