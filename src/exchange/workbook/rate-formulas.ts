/** A rate of one report as living formulas over its figures in the table sheets. Text is no number to them. */
import type { CellId } from '../../form/form-types.ts';
import { USUAL_LEAST } from '../../form/rates/rate.ts';
import { casesOf } from './rate-sums.ts';
import type { PartSum, RateSums } from './rate-sums.ts';

export interface LivingCell {
  /** Without the sign =. */
  readonly formula: string;
  /** As it comes out now; '' = empty. */
  readonly formulaResult: number | string;
}

export interface RateCells {
  /** The numerator. */
  readonly cases: LivingCell;
  /** What it is divided by, n. */
  readonly of: LivingCell;
  readonly rate: LivingCell;
  /** Says 样本不足 where n is small. */
  readonly sample: LivingCell;
}

export const TOO_FEW_WORDS = '样本不足';
const EMPTY = '""';

/** @param at where the four cells stand, in their order @param addressOf where a figure of the report stands */
export function rateCells(
  sums: RateSums,
  at: readonly [cases: string, of: string, rate: string],
  addressOf: (id: CellId) => string,
): RateCells {
  const [casesAt, ofAt] = at;
  const { above, below, without } = sums;
  const listed = ({ cells }: Pick<PartSum, 'cells'>): string => cells.map(addressOf).join(',');
  const divided = `SUM(${listed(above)})`;
  const by =
    without.cells.length === 0
      ? `SUM(${listed(below)})`
      : `(SUM(${listed(below)})-SUM(${listed(without)}))`;
  const known = [...below.needed, ...without.needed];
  // Where all of it is blank there is nothing to count, and a numerator that counts as 0 is one of something.
  const ofNeeded = known.length === 0 ? below.cells.slice(0, 1) : known;
  const aboveFormula =
    above.needed.length === 0
      ? `IF(${ofAt}=${EMPTY},${EMPTY},${divided})`
      : whereAll(above.needed.map(addressOf), divided);
  const all = casesOf(sums);
  const of = known.length === 0 ? null : all;
  const cases = above.needed.length === 0 && of === null ? null : above.sum;
  const isRate = cases !== null && of !== null && of > 0;
  return {
    cases: { formula: aboveFormula, formulaResult: cases ?? '' },
    of: { formula: whereAll(ofNeeded.map(addressOf), by), formulaResult: of ?? '' },
    rate: {
      formula: `IF(COUNT(${casesAt}:${ofAt})<2,${EMPTY},IF(${ofAt}<=0,${EMPTY},${divided}/${by}))`,
      formulaResult: isRate ? cases / of : '',
    },
    sample: {
      formula: `IF(COUNT(${at[2]})=0,${EMPTY},IF(${ofAt}<${USUAL_LEAST},"${TOO_FEW_WORDS}",${EMPTY}))`,
      formulaResult: isRate && of < USUAL_LEAST ? TOO_FEW_WORDS : '',
    },
  };
}

function whereAll(addresses: readonly string[], value: string): string {
  return `IF(COUNT(${addresses.join(',')})<${addresses.length},${EMPTY},${value})`;
}
