/** Money printed in 元 (or 千元, 亿元) where the form asks for 万元: converted, and said. */
import type { FormColumn } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import type { Cell } from '../../report/report.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { findCells } from './find-cells.ts';

const ID = 'unit-converted';

export const unitConverted: Rule = {
  id: ID,
  title: { zh: '金额单位换算', en: 'Unit converted' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号表二：金额以万元为单位',
    en: 'table 2 of 国办公开办函〔2019〕60号 and 〔2021〕30号: amounts are in 万元 (10,000 yuan)',
  },
  examples: {
    right: '行政事业性收费\t25.1',
    wrong: '行政事业性收费\t251000元',
  },
  check: (report) =>
    findCells(report, isConverted).map(({ id, cell }) => {
      const name = nameCell(report, id);
      return makeFinding({
        rule: ID,
        severity: 'note',
        cells: [id],
        zh: `${name.zh}印的是「${cell.raw}」，单位是${cell.unit}，按万元记作 ${cell.value}。`,
        en: `${name.en} is printed as "${cell.raw}" in ${cell.unit}; recorded as ${cell.value} (10,000 yuan).`,
      });
    }),
};

function isConverted({ unit, state }: Cell, { kind }: FormColumn): boolean {
  return kind === 'money' && unit !== null && !/^万元?$/.test(unit) && state !== 'edited';
}
