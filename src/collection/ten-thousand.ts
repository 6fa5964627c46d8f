/** Money printed in 元 where the form says 万元, or the other way: wrong by a factor of 10,000. */

export const TEN_THOUSAND = 10_000;
/** Years differ by themselves: a factor of 3 either way is left to them. */
const LEEWAY = 3;
/** From here on two amounts differ as 元 and 万元 do. */
export const LEAST_FACTOR = TEN_THOUSAND / LEEWAY;

/** Whether `more` is about 10,000 times `less`. */
export function isTenThousandfold(more: number, less: number): boolean {
  if (less <= 0) return false;
  const ratio = more / less;
  return ratio >= LEAST_FACTOR && ratio <= TEN_THOUSAND * LEEWAY;
}
