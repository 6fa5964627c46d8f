/** Four or five round numbers that span a range; the last is at or beyond its end. */
export function niceTicks(low: number, high: number): readonly number[] {
  const span = high - low;
  if (span <= 0) return [low, low + 1];
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const first = Math.floor(low / step);
  // 0.3 / 0.1 is not quite 3: what is a step's end within rounding ends there.
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, nth) =>
    Number(((first + nth) * step).toPrecision(12)),
  );
}
