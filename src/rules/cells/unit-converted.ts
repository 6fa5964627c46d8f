/** Money printed in 元 (or 千元, 亿元) where the form asks for 万元: converted, and said. */
import { cellsOf } from '../../form/editions.ts';
import { nameCell } from '../../form/name-cell.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'unit-converted';

export const unitConverted: Rule = {
  id: ID,
  title: { zh: '金额单位换算', en: 'Unit converted' },
  check: (report) =>
    cellsOf(report).flatMap(({ id, column }) => {
      const cell = report.cells[id];
      const isOther = cell?.unit !== null && cell?.unit !== undefined && !/^万元?$/.test(cell.unit);
      if (column.kind !== 'money' || cell === undefined || cell.state === 'edited' || !isOther)
        return [];
      const name = nameCell(report, id);
      return [
        makeFinding({
          rule: ID,
          severity: 'note',
          cells: [id],
          zh: `${name.zh}印的是「${cell.raw}」，单位是${cell.unit}，按万元记作 ${cell.value}。`,
          en: `${name.en} is printed as "${cell.raw}" in ${cell.unit}; recorded as ${cell.value} (10,000 yuan).`,
        }),
      ];
    }),
};
