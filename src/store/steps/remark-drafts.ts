/** Remarks that were begun and not made: kept for this visit, no step, and no part of a review. */
import type { CellId } from '../../form/form-types.ts';

export interface RemarkDraft {
  readonly report: string;
  readonly cell: CellId;
  readonly text: string;
}

/** @returns null where none was begun on the cell */
export function draftOn(
  drafts: readonly RemarkDraft[],
  report: string,
  cell: CellId,
): string | null {
  return drafts.find((each) => each.report === report && each.cell === cell)?.text ?? null;
}

/** @param text null = it is made, or given up */
export function withDraft(
  drafts: readonly RemarkDraft[],
  { report, cell, text }: Pick<RemarkDraft, 'report' | 'cell'> & { readonly text: string | null },
): readonly RemarkDraft[] {
  const others = drafts.filter((each) => each.report !== report || each.cell !== cell);
  return text === null ? others : [...others, { report, cell, text }];
}
