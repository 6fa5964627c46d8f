/** What was measured, beside what an earlier run measured: each number with how many times as much it is. */

/** By title, the rows of a section. */
export type Measured = Readonly<Record<string, readonly object[]>>;

/** @param earlier rows of the same section; those that it lacks are shown as they are */
export function besideEarlier(rows: readonly object[], earlier: readonly object[]): object[] {
  return rows.map((row, index) => {
    const before = new Map(Object.entries(earlier[index] ?? {}));
    return Object.fromEntries(
      Object.entries(row).map(([name, now]) => [name, withChange(now, before.get(name))]),
    );
  });
}

function withChange(now: unknown, before: unknown): unknown {
  const [figure, was] = [figureOf(now), figureOf(before)];
  if (figure === null || was === null || figure === was || was === 0) return now;
  return `${String(now)} (${(figure / was).toFixed(2)} × ${String(before)})`;
}

/** Numbers, also as they are printed: 「4.14」. */
function figureOf(value: unknown): number | null {
  const figure = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : null;
}
