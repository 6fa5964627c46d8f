/** A count far from last year's: it may be so, and is worth a question before publication. */
import { cellsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import { figureOf, isDoubted } from '../../report/figure-of.ts';
import { LEAST_FACTOR } from '../ten-thousand.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { CollectionFinding } from '../finding.ts';
import type { CollectionSettings } from '../settings.ts';
import { yearPairs } from '../year-pairs.ts';
import type { YearPair } from '../year-pairs.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';

const ID = 'jump';

export const jump: CollectionRule = {
  id: ID,
  title: COLLECTION_TITLES.jump,
  basis: {
    zh: '审核惯例：与上年相差几倍的数，发布前要核实',
    en: "reviewers' practice: a figure several times last year's is verified before publication",
  },
  check: (collection) =>
    yearPairs(collection).flatMap((pair) =>
      watchedCells(pair).flatMap((cell) => findingOn(pair, cell, collection.settings) ?? []),
    ),
};

const watchedByForm = new WeakMap<readonly FormCell[], readonly FormCell[]>();

/** How many asked, how many decisions were made, what was charged or bought, how many disputed. */
function watchedCells({ later }: YearPair): readonly FormCell[] {
  const form = cellsOf(later.member.record);
  const known = watchedByForm.get(form) ?? form.filter(isWatched);
  watchedByForm.set(form, known);
  return known;
}

/** What follows from others is left out: （七）总计 is what was received and carried over. */
function isWatched({ table, row, column }: FormCell): boolean {
  if (table === 'requests') return row.role === 'received' && column.role === 'total';
  if (table === 'disputes') return column.role === 'total';
  return column.kind === 'money' || column.key === 'decisions';
}

/** A blank is no 0 here: nothing can be said to have risen from it. */
function findingOn(
  { earlier, later }: YearPair,
  { id, column }: FormCell,
  settings: CollectionSettings,
): CollectionFinding | null {
  const [old, record] = [earlier.member.record, later.member.record];
  const [before, now] = [figureOf(old, id), figureOf(record, id)];
  if (before === null || now === null || isDoubted(old, id) || isDoubted(record, id)) return null;
  const [less, more] = before < now ? [before, now] : [now, before];
  const isUnit = column.kind === 'money' && less > 0 && more / less >= LEAST_FACTOR;
  if (more < settings.jumpFloor || more < less * settings.jumpFactor || less < 0) return null;
  if (isUnit) return null;
  const { unit, year } = later;
  const name = nameCell(record, id);
  const how = sayHow(before, now);
  return {
    rule: ID,
    severity: 'note',
    unit: unit.name,
    year,
    cells: [cellOf(record.id, id), cellOf(old.id, id)],
    reports: [record.id, old.id],
    message: {
      zh: `${unit.name} ${year} 年${name.zh}是 ${now}，${year - 1} 年是 ${before}，${how.zh}，请核实。`,
      en: `${unit.name} ${year}: ${name.en} is ${now}, in ${year - 1} it was ${before}, ${how.en}: please verify.`,
    },
    expected: null,
    found: now,
  };
}

function cellOf(report: string, cell: CellId): CollectionFinding['cells'][number] {
  return { report, cell };
}

function sayHow(before: number, now: number): CollectionFinding['message'] {
  if (before === 0) return { zh: '上年没有', en: 'none the year before' };
  if (now === 0) return { zh: '今年没有', en: 'none this year' };
  const times = (Math.max(before, now) / Math.min(before, now)).toFixed(1);
  return now > before
    ? { zh: `是上年的 ${times} 倍`, en: `${times} times as many` }
    : { zh: `上年是今年的 ${times} 倍`, en: `${times} times fewer` };
}
