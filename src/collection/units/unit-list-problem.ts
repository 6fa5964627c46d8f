/** What does not fit in a unit list, with the row that it stands in. */
import type { Bilingual } from '../../lib/bilingual.ts';

export type UnitListProblemKind =
  'name-empty' | 'name-duplicate' | 'name-qualified' | 'alias-shared' | 'parent-unlisted' | 'cycle';

export interface UnitListProblem {
  readonly kind: UnitListProblemKind;
  /** As a spreadsheet numbers it, from 1, the header counted. */
  readonly row: number;
  readonly message: Bilingual;
}

export function emptyName(row: number): UnitListProblem {
  return problem('name-empty', row, {
    zh: `第 ${row} 行没有单位名称，没有读入。`,
    en: `Row ${row} has no name and was left out.`,
  });
}

export function duplicateName(row: number, name: string, first: number): UnitListProblem {
  return problem('name-duplicate', row, {
    zh: `第 ${row} 行的「${name}」与第 ${first} 行重复，只留第 ${first} 行。`,
    en: `Row ${row}, "${name}", repeats row ${first}; only row ${first} is kept.`,
  });
}

export function qualifiedName(row: number, name: string, now: string): UnitListProblem {
  return problem('name-qualified', row, {
    zh: `第 ${row} 行的「${name}」与别的上级下的单位同名，名单里写作「${now}」。`,
    en: `Row ${row}: "${name}" also stands under another body; it is listed as "${now}".`,
  });
}

export function sharedAlias(row: number, alias: string, other: string): UnitListProblem {
  return problem('alias-shared', row, {
    zh: `第 ${row} 行的别名「${alias}」也是「${other}」的名称或别名，单凭它不能认定单位。`,
    en: `Row ${row}: the alias "${alias}" is also a name of "${other}"; alone it tells neither.`,
  });
}

/** @param rows those that name it, the first one first */
export function unlistedParent(rows: readonly number[], parent: string): UnitListProblem {
  const [row = 0] = rows;
  const zh = rows.length === 1 ? `第 ${row} 行` : `第 ${row} 行等 ${rows.length} 行`;
  const en = rows.length === 1 ? `Row ${row}` : `Row ${row} and ${rows.length - 1} more`;
  return problem('parent-unlisted', row, {
    zh: `${zh}的上级「${parent}」不在名单里。`,
    en: `${en}: the body above, "${parent}", is not in the list.`,
  });
}

export function parentCircle(row: number, name: string, parent: string): UnitListProblem {
  return problem('cycle', row, {
    zh:
      name === parent
        ? `第 ${row} 行的「${name}」以自己为上级，没有采用。`
        : `第 ${row} 行：「${name}」的上级「${parent}」又在它之下，没有采用这个上级。`,
    en:
      name === parent
        ? `Row ${row}: "${name}" is given as the body above itself; this was not taken.`
        : `Row ${row}: "${parent}", given as the body above "${name}", stands below it; this was not taken.`,
  });
}

function problem(kind: UnitListProblemKind, row: number, message: Bilingual): UnitListProblem {
  return { kind, row, message };
}
