/** Which column of a unit list is which, by its header; without one, 单位, 上级, 别名 in that order. */
import { removeSpaces } from '../../lib/fold-text.ts';

export interface ListColumns {
  readonly name: number;
  /** −1 = there is none. */
  readonly parent: number;
  readonly aliases: readonly number[];
  readonly kind: number;
}

/** A title and notes may stand above the header. */
const MOST_ROWS_ABOVE = 10;

/** What the columns are called, the best names first. */
const NAME = [
  '单位',
  '单位名称',
  '单位全称',
  '机构名称',
  '机构全称',
  '报送单位',
  '填报单位',
  '部门名称',
  '机关名称',
  '名称',
  '全称',
  '机构',
  '部门',
  'unit',
  'name',
];
const PARENT = [
  '上级',
  '上级单位',
  '上级单位名称',
  '上级名称',
  '上级机关',
  '上级部门',
  '上级机构',
  '主管部门',
  '主管单位',
  '隶属单位',
  '隶属关系',
  '隶属',
  '所属',
  '所属政府',
  '所属地区',
  '归口',
  'parent',
];
const ALIASES = new Set([
  '别名',
  '简称',
  '曾用名',
  '其他名称',
  '其它名称',
  '又名',
  '单位简称',
  '原名称',
  '原名',
  'aliases',
  'alias',
]);
const KIND = ['类别', '类型', '单位类别', '单位类型', '单位性质', '性质', '分类', 'kind', 'type'];

/** @returns the columns, and which row the units begin in */
export function findColumns(rows: readonly (readonly string[])[]): {
  readonly columns: ListColumns;
  readonly first: number;
} {
  const above = rows.slice(0, MOST_ROWS_ABOVE).map((row) => row.map(plainHeader));
  const header = above.findIndex(isHeader);
  if (header < 0) return { columns: unnamed(rows), first: 0 };
  const row = above[header] ?? [];
  const at = (names: readonly string[]): number =>
    names.map((name) => row.indexOf(name)).find((column) => column >= 0) ?? -1;
  const aliases = row.flatMap((cell, column) => (ALIASES.has(cell) ? [column] : []));
  return {
    columns: { name: at(NAME), parent: at(PARENT), aliases, kind: at(KIND) },
    first: header + 1,
  };
}

/** 「别 名（用；隔开）」 → 别名. */
function plainHeader(cell: string): string {
  return removeSpaces(cell.normalize('NFKC'))
    .replace(/\([^()]*\)/g, '')
    .replace(/[*:]/g, '')
    .toLowerCase();
}

function isHeader(row: readonly string[]): boolean {
  return row.some((cell) => NAME.includes(cell));
}

/** The first column may number the rows. */
function unnamed(rows: readonly (readonly string[])[]): ListColumns {
  const filled = rows.filter((row) => row.some((cell) => removeSpaces(cell) !== ''));
  const isNumbered =
    filled.length > 0 && filled.every(([cell = '']) => /^\d+[.、]?$/.test(removeSpaces(cell)));
  const name = isNumbered ? 1 : 0;
  return { name, parent: name + 1, aliases: [name + 2], kind: name + 3 };
}
