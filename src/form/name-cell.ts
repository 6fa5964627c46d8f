/** What a clerk calls a cell: 「（七）总计·自然人」. */
import type { Bilingual } from '../lib/bilingual.ts';
import { cellsOf } from './editions.ts';
import type { FormCell, FormVariant } from './editions.ts';
import type { CellId } from './form-types.ts';

const cellsById = new WeakMap<readonly FormCell[], ReadonlyMap<CellId, FormCell>>();

/** The form's cell of that id, if the variant has it. */
export function findCell(variant: FormVariant, id: CellId): FormCell | undefined {
  const cells = cellsOf(variant);
  const known = cellsById.get(cells) ?? new Map(cells.map((cell) => [cell.id, cell]));
  cellsById.set(cells, known);
  return known.get(id);
}

/** Row and column as printed, in brackets; the bare id for a cell that the variant lacks. */
export function nameCell(variant: FormVariant, id: CellId): Bilingual {
  const cell = findCell(variant, id);
  if (cell === undefined) return { zh: id, en: id };
  return {
    zh: `「${shortLabel(cell.row.label)}·${cell.column.label}」`,
    en: `"${cell.row.english} · ${cell.column.english}"`,
  };
}

/** A label without the explanation in brackets behind it: （二）部分公开（区分处理的，…） → （二）部分公开. */
export function shortLabel(label: string): string {
  return label.replace(/（[^（）]{8,}）$/, '');
}

/** Several cells, the first few by name. */
export function nameCells(variant: FormVariant, ids: readonly CellId[], most = 3): Bilingual {
  const names = ids.slice(0, most).map((id) => nameCell(variant, id));
  const isMore = ids.length > most;
  return {
    zh: names.map((name) => name.zh).join('') + (isMore ? `等 ${ids.length} 格` : ''),
    en: names.map((name) => name.en).join(', ') + (isMore ? ` and ${ids.length - most} more` : ''),
  };
}
