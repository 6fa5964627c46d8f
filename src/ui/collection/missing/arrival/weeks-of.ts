/** Days of the axis that are named: so many weeks apart that about eight have room. */
const MOST = 8;
const WEEK = 7;

/** @param first, last days of the axis, both ends */
export function weeksOf(first: number, last: number): readonly number[] {
  const step = WEEK * Math.max(1, Math.ceil((last - first) / WEEK / MOST));
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_none, nth) => first + nth * step,
  );
}
