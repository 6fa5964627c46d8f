/** The sentences about wrong cells, and about the sums that hold once they are mended. */
import type { Equation } from '../../form/equation.ts';
import { nameCell } from '../../form/name-cell.ts';
import { nameEquation } from '../../form/name-equation.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Report } from '../../report/report.ts';
import type { CellChange } from '../../report/cell-change.ts';

/** So many sums are named. */
const MOST_NAMED = 3;

export function describeSums(report: Report, mends: readonly Equation[]): Bilingual {
  const names = mends.slice(0, MOST_NAMED).map((equation) => nameEquation(report, equation));
  const hasMore = mends.length > MOST_NAMED;
  return {
    zh: `改后 ${mends.length} 处合计相符（${names.map(({ zh }) => zh).join('；')}${hasMore ? ' 等' : ''}），别处不受影响。`,
    en: `With this ${mends.length} sums hold (${names.map(({ en }) => en).join('; ')}${hasMore ? ' …' : ''}) and no other is touched.`,
  };
}

/** @param by see `amountOfCompensation` */
export function describeCells(
  report: Report,
  changes: readonly CellChange<number>[],
  by: number | null,
): Bilingual {
  const steps = changes.map(({ cell, from, to }) => {
    const name = nameCell(report, cell);
    return {
      zh: `${name.zh}应是 ${to}${from === null ? '（现在空白）' : `，不是 ${from}`}`,
      en: `${name.en} should be ${to}${from === null ? ' (now blank)' : `, not ${from}`}`,
    };
  });
  const lead =
    by === null
      ? { zh: '', en: '' }
      : {
          zh: `一格多了 ${by}，另一格少了 ${by}：`,
          en: `One cell has ${by} too many, another ${by} too few: `,
        };
  return {
    zh: `${lead.zh}${steps.map(({ zh }) => zh).join('；')}。`,
    en: `${lead.en}${steps.map(({ en }) => en).join('; ')}.`,
  };
}
