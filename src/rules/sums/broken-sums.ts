/** The arithmetic that the four sum rules share: every equation of one kind that does not hold. */
import type { Equation, EquationRule } from '../../form/equation.ts';
import type { CellId } from '../../form/form-types.ts';
import { nameCells } from '../../form/name-cell.ts';
import type { EquationResult } from '../../report/evaluate-equation.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { makeFinding } from '../rule.ts';
import { openSumsOf } from './open-sums.ts';
import type { OpenSum } from './open-sums.ts';
import type { Bilingual } from '../../lib/bilingual.ts';

/** One whose state is `broken`. */
export type BrokenSum = OpenSum;

/** More blanks than this are counted, not named. */
const MOST_NAMED = 2;

/**
 * @param describe the sentence of the broken sum, without the remark on blanks
 * @returns one finding an equation, its printed total first among the cells
 */
export function findBrokenSums(
  report: Report,
  rule: EquationRule,
  describe: (broken: BrokenSum) => Bilingual,
): Finding[] {
  return openSumsOf(report)
    .filter(({ equation, result }) => equation.rule === rule && result.state === 'broken')
    .map((broken) => {
      const sentence = describe(broken);
      const blanks = remarkOnBlanks(report, broken);
      return makeFinding({
        rule,
        severity: 'error',
        cells: [...broken.equation.right, ...broken.equation.left],
        // A balance has no total: any of its cells may be the wrong one.
        ...(broken.equation.right.length === 1 ? { marked: broken.equation.right } : {}),
        zh: sentence.zh + blanks.zh,
        en: sentence.en + blanks.en,
        expected: broken.result.left,
        found: broken.result.right,
      });
    });
}

/** Blanks that are not the printed total itself, which the sentence has already called blank. */
function remarkOnBlanks(report: Report, { equation, result }: BrokenSum): Bilingual {
  const blanks = result.blanks.filter((id) => !isLoneTotal(equation, id));
  if (blanks.length === 0) return { zh: '。', en: '.' };
  const names = nameCells(report, blanks);
  return blanks.length > MOST_NAMED
    ? {
        zh: `（其中 ${blanks.length} 格空白，按 0 计算）。`,
        en: ` (${blanks.length} cells are blank and counted as 0).`,
      }
    : { zh: `（其中${names.zh}空白，按 0 计算）。`, en: ` (blank and counted as 0: ${names.en}).` };
}

function isLoneTotal(equation: Equation, id: CellId): boolean {
  return equation.right.length === 1 && equation.right[0] === id;
}

/** 「印的是 128」, or that nothing is printed there. */
export function printedTotal({ equation, result }: BrokenSum): Bilingual {
  const [total] = equation.right;
  return total !== undefined && result.blanks.includes(total)
    ? { zh: '空白', en: 'is blank' }
    : { zh: `印的是 ${result.right}`, en: `is printed as ${result.right}` };
}

/** 「差 10」: how far apart the two sides are. */
export function difference(result: EquationResult): number {
  return Math.abs(result.difference);
}
