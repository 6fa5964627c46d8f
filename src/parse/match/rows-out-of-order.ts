/**
 * Rows printed in another order than the form's: where a label is exactly that of a row left without
 * figures, and of no other, it is believed against the order.
 */

export interface OrderInput {
  /** For each row of the form, the run that the order gives it. */
  readonly runOfRow: readonly (number | null)[];
  /** For each run, the rows whose label it prints exactly. */
  readonly exactRows: readonly (readonly number[])[];
}

/** @returns the runs of the rows, and which rows found theirs out of order */
export function findOutOfOrder({ runOfRow, exactRows }: OrderInput): {
  readonly runOfRow: readonly (number | null)[];
  readonly outOfOrder: readonly number[];
} {
  const claims = new Map<number, number[]>();
  exactRows.forEach((rows, run) => {
    const [row] = rows;
    if (row === undefined || rows.length !== 1) return;
    const known = claims.get(row);
    if (known === undefined) claims.set(row, [run]);
    else known.push(run);
  });
  const settled = [...runOfRow];
  const outOfOrder: number[] = [];
  for (const [row, runs] of claims) {
    const [run] = runs;
    if (run === undefined || runs.length > 1 || runOfRow[row] === run) continue;
    const holder = settled[row];
    // A row that another label of its own holds is left alone.
    if (holder !== null && holder !== undefined && (exactRows[holder]?.includes(row) ?? false))
      continue;
    const former = settled.indexOf(run);
    if (former >= 0) settled[former] = null;
    settled[row] = run;
    outOfOrder.push(row);
  }
  return { runOfRow: settled, outOfOrder };
}
