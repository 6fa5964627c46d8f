/** The user's unit list: rows of 单位, 上级, 别名 (and 类别) → units, and units → CSV. */
import { excelLine, withoutTextMark } from '../../lib/files/csv.ts';
import { removeSpaces } from '../../lib/fold-text.ts';
import { kindOfName, kindOfWord } from './kind-of-name.ts';
import { KIND_WORDS } from './kind-words.ts';
import { findColumns } from './list-columns.ts';
import type { ListColumns } from './list-columns.ts';
import { nameKey } from './name-key.ts';
import { tieParents } from './tie-parents.ts';
import type { ListedUnit } from './tie-parents.ts';
import { emptyName } from './unit-list-problem.ts';
import type { UnitListProblem } from './unit-list-problem.ts';
import type { Unit } from './unit.ts';

export interface UnitList {
  readonly units: readonly Unit[];
  readonly problems: readonly UnitListProblem[];
}

/** @param rows cells of a CSV, of a sheet or of the clipboard; lines above the header are passed over */
export function readUnitList(rows: readonly (readonly string[])[]): UnitList {
  const { columns, first } = findColumns(rows);
  const listed: ListedUnit[] = [];
  const problems: UnitListProblem[] = [];
  rows.slice(first).forEach((cells, index) => {
    if (cells.every((cell) => removeSpaces(cell) === '')) return;
    const unit = readRow(cells, columns, first + index + 1);
    if (unit.name === '') problems.push(emptyName(unit.row));
    else listed.push(unit);
  });
  const tied = tieParents(listed);
  return {
    units: tied.units,
    problems: [...problems, ...tied.problems].sort((one, two) => one.row - two.row),
  };
}

function readRow(cells: readonly string[], columns: ListColumns, row: number): ListedUnit {
  const at = (column: number): string => withoutTextMark(removeSpaces(cells[column] ?? ''));
  const name = at(columns.name);
  const aliases = columns.aliases.flatMap((column) => readAliases(cells[column] ?? ''));
  const known = new Set([nameKey(name)]);
  return {
    row,
    name,
    parent: at(columns.parent) === '' ? null : at(columns.parent),
    aliases: aliases.filter((alias) => {
      const isNew = !known.has(nameKey(alias));
      known.add(nameKey(alias));
      return isNew;
    }),
    kind: kindOfWord(at(columns.kind)) ?? kindOfName(name),
  };
}

/** Names that stand in one cell: 县财政局；财政局. What marks that there is none is no name. */
function readAliases(cell: string): string[] {
  return withoutTextMark(cell)
    .split(/[；;、，,|\n]/)
    .map(removeSpaces)
    .filter((alias) => /[\p{L}\p{N}]/u.test(alias) && alias !== '无');
}

/**
 * The list as CSV for Excel that reads back: names, parents, aliases, kinds. What the user said is not a
 * unit's name has no column; it stays with the units when a list is taken (`unit-change.ts`).
 */
export function writeUnitList(units: readonly Unit[]): string {
  const rows = units.map(({ name, parent, aliases, kind }) => [
    name,
    parent,
    aliases.join('；'),
    KIND_WORDS[kind].zh,
  ]);
  return [HEADER, ...rows].map(excelLine).join('');
}

const HEADER = ['单位', '上级', '别名', '类别'];
