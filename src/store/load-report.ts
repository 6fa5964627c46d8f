/** A report of the session that need not be on the desk, as it stands. */
import type { OpenReport } from './app-state.ts';
import type { SliceContext } from './slice-context.ts';

/** @returns null for one that the session does not have, or that cannot be read back */
export async function loadReport(
  { get, current, rules }: SliceContext,
  id: string,
): Promise<OpenReport | null> {
  const listed = get().reports.get(id);
  const bytes = listed === undefined ? null : await current.loadBody(id);
  if (listed === undefined || bytes === null) return null;
  const reportInForce = await rules.load();
  return reportInForce(get(), listed, bytes);
}
