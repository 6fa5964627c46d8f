/**
 * The score interval of a proportion: E. B. Wilson, Probable inference, the law of succession, and
 * statistical inference, Journal of the American Statistical Association 22 (1927), 209–212. It stays
 * within 0 and 1 and holds for few cases and for none, where the usual ± does not.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution, for 95 %. */
const Z = 1.959963984540054;

/** @returns null where the cases are no part of the whole */
export function wilson(cases: number, of: number): Interval | null {
  if (of <= 0 || cases < 0 || cases > of) return null;
  const share = cases / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const middle = share + (Z * Z) / (2 * of);
  const whole = 1 + (Z * Z) / of;
  // At the ends the root is exact only on paper.
  return {
    low: cases === 0 ? 0 : (middle - spread) / whole,
    high: cases === of ? 1 : (middle + spread) / whole,
  };
}
