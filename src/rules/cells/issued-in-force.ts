/** 制发 more than 现行有效 where nothing was repealed: what was issued this year is in force at its end. */
import { cellId } from '../../form/form-types.ts';
import { tablesOf } from '../../form/editions.ts';
import { gather } from '../../lib/gather.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'issued-in-force';

export const issuedInForce: Rule = {
  id: ID,
  title: { zh: '制发件数大于现行有效', en: 'More issued than in force' },
  basis: {
    zh: '国办公开办函〔2021〕30号：现行有效件数包括本年制发、没有废止的件数',
    en: 'form of 国办公开办函〔2021〕30号: what is in force includes what was issued and not repealed this year',
  },
  examples: {
    right: '行政规范性文件\t7\t0\t12',
    wrong: '行政规范性文件\t7\t0\t0',
  },
  check: (report) => {
    const rows = gather(tablesOf(report).proactive.blocks, (block) =>
      block.columns.some(({ key }) => key === 'issued') ? block.rows : [],
    );
    return gather(rows, ({ key, label, english }) => {
      const ids = (['issued', 'repealed', 'inForce'] as const).map((column) =>
        cellId('proactive', key, column),
      );
      const [issued, repealed, inForce] = ids.map((id) => report.cells[id]);
      // A blank in 废止 is no repeal; one in the others leaves nothing to compare.
      const isRepealed =
        (repealed?.value ?? 0) > 0 ||
        repealed?.state === 'lost' ||
        repealed?.state === 'unreadable';
      const made = issued?.value ?? null;
      const left = inForce?.value ?? null;
      if (made === null || left === null || isRepealed || made <= left) return [];
      return [
        makeFinding({
          rule: ID,
          severity: 'warning',
          cells: [...ids].reverse(),
          zh: `「${label}」本年制发 ${made} 件、没有废止，现行有效却只有 ${left} 件，现行有效件数不应少于本年制发件数。`,
          en: `"${english}": ${made} were issued this year and none repealed, yet only ${left} are in force.`,
        }),
      ];
    });
  },
};
