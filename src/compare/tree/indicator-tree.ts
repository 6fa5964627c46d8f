/** Everything that can be compared as a tree: the rates, then table → group → row → column as printed. */
import { ALL_TABLES } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { shortLabel } from '../../form/name-cell.ts';
import { SECTIONS } from '../../form/sections.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { listIndicators } from '../indicators.ts';
import { rateId } from '../measures/measure.ts';
import type { MeasureId } from '../measures/measure.ts';
import { RATES } from '../../form/rates/rates.ts';

export interface TreeNode {
  readonly id: string;
  readonly words: Bilingual;
  /** Of a leaf; null for what holds others. */
  readonly measure: MeasureId | null;
  readonly children: readonly TreeNode[];
  /** Leaves below; 1 for a leaf. */
  readonly count: number;
}

function branch(id: string, words: Bilingual, children: readonly TreeNode[]): TreeNode {
  const count = children.reduce((sum, child) => sum + child.count, 0);
  return { id, words, measure: null, children, count };
}

function leaf(measure: MeasureId, words: Bilingual): TreeNode {
  return { id: measure, words, measure, children: [], count: 1 };
}

let known: readonly TreeNode[] | null = null;

export function indicatorTree(): readonly TreeNode[] {
  known ??= [
    branch(
      'rates',
      { zh: '比率', en: 'Rates' },
      RATES.map((rate) => leaf(rateId(rate, rate.denominators[0]), rate.words)),
    ),
    ...SECTIONS.flatMap((section, nth) => {
      if (section.table === null) return [];
      const cells = listIndicators().filter(({ table }) => table === section.table);
      const words = { zh: `${'一二三四五六'[nth]} ${section.label}`, en: section.english };
      return [branch(section.table, words, rowsUnder(cells, 0))];
    }),
  ];
  return known;
}

/** Rows that stand under one heading at this depth lie together; the others stand by themselves. */
function rowsUnder(cells: readonly FormCell[], depth: number): TreeNode[] {
  const parts = new Map<string, FormCell[]>();
  for (const cell of cells) {
    const key = cell.row.groups[depth] ?? `=${cell.row.key}`;
    parts.set(key, [...(parts.get(key) ?? []), cell]);
  }
  return [...parts.values()].map((part) => {
    const [first] = part;
    const group = first?.row.groups[depth];
    return group === undefined ? rowOf(part) : groupOf(part, depth, group);
  });
}

function groupOf(cells: readonly FormCell[], depth: number, label: string): TreeNode {
  const english = ALL_TABLES.find(({ groupsInEnglish }) => groupsInEnglish?.[label] !== undefined);
  const words = { zh: label, en: english?.groupsInEnglish?.[label] ?? label };
  return branch(`${cells[0]?.table}/${depth}/${label}`, words, rowsUnder(cells, depth + 1));
}

function rowOf(cells: readonly FormCell[]): TreeNode {
  const [first] = cells;
  const label = { zh: shortLabel(first?.row.label ?? ''), en: first?.row.english ?? '' };
  return branch(
    `${first?.table}.${first?.row.key}`,
    label,
    cells.map(({ id, column }) => leaf(id, { zh: column.label, en: column.english })),
  );
}
