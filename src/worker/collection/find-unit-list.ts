/** A file that is no report may be the unit list: a table, or lines of CSV, under 单位 and 上级 or 别名. */
import { findColumns } from '../../collection/units/list-columns.ts';
import { rowsOfText } from '../../collection/units/rows-of-text.ts';
import { readUnitList } from '../../collection/units/unit-list.ts';
import type { UnitList } from '../../collection/units/unit-list.ts';
import type { Document, Grid } from '../../document/document.ts';

type Rows = readonly (readonly string[])[];

/** @returns null where the columns are not named: then it could be any table */
export function findUnitList({ blocks }: Document): UnitList | null {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const tables = blocks.flatMap((block) => (block.kind === 'grid' ? [rowsOfGrid(block)] : []));
  const found = [...tables, rowsOfText(lines.join('\n'))].find(isNamed);
  return found === undefined ? null : readUnitList(found);
}

function isNamed(rows: Rows): boolean {
  const { columns, first } = findColumns(rows);
  return first > 0 && (columns.parent >= 0 || columns.aliases.length > 0);
}

function rowsOfGrid({ rows, columns, cells }: Grid): Rows {
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, text } of cells) {
    const line = table[row];
    if (line !== undefined) line[column] = text;
  }
  return table;
}
