/** What last year carried over is what this year begins with, for each kind of applicant. */
import { tablesOf } from '../../form/editions.ts';
import { equationsAt } from '../../form/equations.ts';
import { cellId } from '../../form/form-types.ts';
import type { CellId, RowRole } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import { rowsOfRole } from '../../form/roles.ts';
import { countedFigure } from '../../report/figure-of.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { UnitYear } from '../collection.ts';
import type { CollectionFinding, Witness } from '../finding.ts';
import { sayFigure } from '../say-figure.ts';
import { doubtOn, ownWitnesses, sumWitness, verdictOf } from '../witness.ts';
import type { Side } from '../witness.ts';
import { yearPairs } from '../year-pairs.ts';
import type { YearPair } from '../year-pairs.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';

const ID = 'carry-over';

export const carryOver: CollectionRule = {
  id: ID,
  title: COLLECTION_TITLES['carry-over'],
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号表三：上一年没有办完的，就是这一年结转来的，逐类申请人都应相等',
    en: 'table 3 of 国办公开办函〔2019〕60号 and 〔2021〕30号: what one year leaves open the next begins with, for each kind of applicant',
  },
  check: (collection) => yearPairs(collection).flatMap(checkPair),
};

function checkPair(pair: YearPair): CollectionFinding[] {
  const { requests } = tablesOf(pair.later.member.record);
  const columns = requests.blocks.flatMap((block) => block.columns);
  return columns.flatMap(({ key }) => {
    const earlier = sideOf(pair.earlier, 'carriedOut', key);
    const later = sideOf(pair.later, 'carriedIn', key);
    if (earlier === null || later === null || earlier.printed === later.printed) return [];
    return [findingOn({ pair, earlier, later, column: key })];
  });
}

/** null when the figure is not known. */
function sideOf(at: UnitYear, role: RowRole, column: string): Side | null {
  const cell = carriedCell(at, role, column);
  const printed = cell === null ? null : countedFigure(at.member.record, cell);
  return cell === null || printed === null ? null : { at, cell, printed };
}

function carriedCell({ member }: UnitYear, role: RowRole, column: string): CellId | null {
  const [row] = rowsOfRole(tablesOf(member.record).requests, role);
  return row === undefined ? null : cellId('requests', row.key, column);
}

interface Break {
  readonly pair: YearPair;
  readonly earlier: Side;
  readonly later: Side;
  readonly column: string;
}

function findingOn(broken: Break): CollectionFinding {
  const { earlier, later } = broken;
  const [old, now] = [earlier.at.member.record, later.at.member.record];
  const witnesses = [...ownWitnesses(earlier, later), ...chainWitnesses(broken)];
  const verdict = doubtOn([earlier, later]) ?? verdictOf(witnesses, earlier, later);
  const [nameOld, nameNow] = [nameCell(old, earlier.cell), nameCell(now, later.cell)];
  const [sayOld, sayNow] = [sayFigure(old, earlier.cell), sayFigure(now, later.cell)];
  const off = Math.abs(later.printed - earlier.printed);
  const { unit, year } = later.at;
  return {
    rule: ID,
    severity: doubtOn([earlier, later]) === null ? 'error' : 'warning',
    unit: unit.name,
    year,
    cells: [
      { report: now.id, cell: later.cell },
      { report: old.id, cell: earlier.cell },
    ],
    reports: [now.id, old.id],
    message: {
      zh: `${unit.name} ${year} 年${nameNow.zh}${sayNow.zh}，${year - 1} 年报${nameOld.zh}${sayOld.zh}，差 ${off}。${verdict.zh}`,
      en: `${unit.name} ${year}: ${nameNow.en} is ${sayNow.en}, ${nameOld.en} of the ${year - 1} report is ${sayOld.en}, ${off} apart. ${verdict.en}`,
    },
    expected: earlier.printed,
    found: later.printed,
    witnesses,
  };
}

/**
 * The columns once more with what a third year says of their other end: the earlier one as the year
 * before it ended, the later one as the year after it begins.
 */
function chainWitnesses({ pair, earlier, later, column }: Break): Witness[] {
  return [
    ...chainWitness({ side: earlier, other: later, column }, [
      'carriedIn',
      'carriedOut',
      pair.before,
    ]),
    ...chainWitness({ side: later, other: earlier, column }, [
      'carriedOut',
      'carriedIn',
      pair.after,
    ]),
  ];
}

function chainWitness(
  { side, other, column }: { readonly side: Side; readonly other: Side; readonly column: string },
  [here, there, at]: readonly [RowRole, RowRole, UnitYear | null],
): Witness[] {
  const third = at === null ? null : sideOf(at, there, column);
  const cell = carriedCell(side.at, here, column);
  const equation = equationsAt(side.at.member.record, side.cell).find(
    ({ rule }) => rule === 'requests-column-balance',
  );
  if (at === null || third === null || cell === null || equation === undefined) return [];
  const given = { year: at.year, cell, figure: third.printed };
  return [sumWitness({ side, other, equation, third: given }) ?? []].flat();
}
