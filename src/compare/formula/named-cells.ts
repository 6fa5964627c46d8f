/** The indicators by the names that a formula calls them, as printed: 「予以公开·总计」. */
import { cellsOf, VARIANTS } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { shortLabel } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { foldLabel } from '../../lib/fold-text.ts';

export interface NamedCell {
  readonly cell: FormCell;
  /** The shortest name that is no other's. */
  readonly name: Bilingual;
}

/** What a name may mean: one, none, or several of which the first few are given. */
export type NameMeaning = NamedCell | readonly NamedCell[];

/** An indicator with all that its row, column and what stands over them are printed as, folded. */
interface Candidate {
  readonly cell: FormCell;
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly above: readonly string[];
}

let known: readonly Candidate[] | null = null;

/** The newest form first; what two forms print in one place is two indicators where it means two things. */
function candidates(): readonly Candidate[] {
  if (known !== null) return known;
  const byMeaning = new Map<string, FormCell[]>();
  for (const cell of [...VARIANTS].reverse().flatMap(cellsOf)) {
    const key = `${cell.id} ${cell.column.english}`;
    byMeaning.set(key, [...(byMeaning.get(key) ?? []), cell]);
  }
  known = [...byMeaning.values()].flatMap((cells) => {
    const [cell] = cells;
    if (cell === undefined) return [];
    const above = cells.flatMap(({ row, caption, table }) => [
      ...row.groups,
      ...(caption === null ? [] : [caption]),
      TABLES[table],
    ]);
    return {
      cell,
      rows: namesOf(cells.map(({ row }) => row)),
      columns: namesOf(cells.map(({ column }) => column)),
      above: [...new Set(above.map(fold))],
    };
  });
  return known;
}

const TABLES = { proactive: '表二', requests: '表三', disputes: '表四', statistics: '' } as const;

interface Printed {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly english: string;
}

function namesOf(printed: readonly Printed[]): ReadonlySet<string> {
  const names = printed
    .flatMap(({ label, aliases, english }) => [label, shortLabel(label), ...aliases, english])
    .flatMap((name) => [name, bare(name)]);
  return new Set(names.map(fold).filter((name) => name !== ''));
}

/** Without its number: （一）予以公开 → 予以公开. */
function bare(label: string): string {
  return label.replace(/^(?:（[一二三四五六七八九]）|[一二三四五六七八九]、|\(\d\)|\d\.) ?/, '');
}

function fold(text: string): string {
  return foldLabel(text).toLowerCase();
}

const DOT = /[·・•‧∙]/;
const MOST_GIVEN = 3;
const meanings = new Map<string, NameMeaning>();
const MOST_KNOWN = 2000;

/** Row and column with a dot between, what stands over them before; a part of a label will do that is no other's. */
export function findNamed(text: string): NameMeaning {
  const before = meanings.get(text);
  if (before !== undefined) return before;
  const found = meant(text);
  const [first] = found;
  const meaning =
    found.length === 1 && first !== undefined
      ? toNamed(first)
      : found.slice(0, MOST_GIVEN).map(toNamed);
  // What is typed makes many names, few of which are used again.
  if (meanings.size > MOST_KNOWN) meanings.clear();
  meanings.set(text, meaning);
  return meaning;
}

function meant(text: string): readonly Candidate[] {
  const parts = text.split(DOT).map(fold);
  const [column = '', row = '', ...above] = parts.reverse();
  if (column === '' || row === '') return [];
  const under = candidates().filter((each) =>
    above.every((part) => each.above.some((label) => label.includes(part))),
  );
  const exact = under.filter(({ rows, columns }) => rows.has(row) && columns.has(column));
  if (exact.length > 0) return exact;
  const within = (names: ReadonlySet<string>, part: string): boolean =>
    names.has(part) || [...names].some((name) => name.includes(part));
  return under.filter(({ rows, columns }) => within(rows, row) && within(columns, column));
}

const named = new WeakMap<Candidate, NamedCell>();

function toNamed(candidate: Candidate): NamedCell {
  const before = named.get(candidate);
  if (before !== undefined) return before;
  const { row, column } = candidate.cell;
  const label = shortLabel(row.label);
  const over = row.groups.at(-1);
  const zh = [
    // 总计 and 其他 alone are said of much: they keep their number.
    ...(bare(label).length > 2 ? [`${bare(label)}·${column.label}`] : []),
    `${label}·${column.label}`,
    ...(over === undefined ? [] : [`${bare(over)}·${label}·${column.label}`]),
  ];
  const en = [`${bare(row.english)} · ${column.english}`, `${row.english} · ${column.english}`];
  const shortest = (names: readonly string[]): string =>
    names.find((name) => isOnly(meant(name), candidate)) ?? names.at(-1) ?? '';
  const made = { cell: candidate.cell, name: { zh: shortest(zh), en: shortest(en) } };
  named.set(candidate, made);
  return made;
}

function isOnly(found: readonly Candidate[], candidate: Candidate): boolean {
  return found.length === 1 && found[0] === candidate;
}

/** The name by which a formula calls a cell of the list of indicators. */
export function nameInFormula(cell: FormCell): Bilingual {
  const candidate = candidates().find(
    (each) => each.cell.id === cell.id && each.cell.column.english === cell.column.english,
  );
  if (candidate === undefined) throw new Error(`${cell.id} is printed by no form`);
  return toNamed(candidate).name;
}
