/**
 * Money that is wrong by a factor of 10,000: printed in 元 where the form says 万元. The unit's other
 * years tell, or the report of the body above it, which adds up only with the unit set right.
 */
import { cellsOf } from '../../form/editions.ts';
import type { FormCell, FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import { figureOf } from '../../report/figure-of.ts';
import { childrenOf } from '../children-of.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { Collection, UnitYear } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import { isTenThousandfold, TEN_THOUSAND } from '../ten-thousand.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';

const ID = 'unit-factor';

export const unitFactor: CollectionRule = {
  id: ID,
  title: COLLECTION_TITLES['unit-factor'],
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号表二：金额以万元为单位',
    en: 'table 2 of 国办公开办函〔2019〕60号 and 〔2021〕30号: money is in 10,000 yuan',
  },
  check: (collection) => {
    const byYears = [...collection.years.values()].flatMap((years) =>
      checkYears([...years.values()]),
    );
    const told = new Set(byYears.map(keyOf));
    const byParents = checkParents(collection).filter((each) => !told.has(keyOf(each)));
    return [...byYears, ...byParents];
  },
};

/** An amount of one report. Nothing charged is no amount: it has no unit to get wrong. */
interface Amount {
  readonly at: UnitYear;
  readonly cell: CellId;
  readonly value: number;
}

const moneyByForm = new WeakMap<readonly FormCell[], readonly CellId[]>();

function moneyCells(form: FormVariant): readonly CellId[] {
  const cells = cellsOf(form);
  const known =
    moneyByForm.get(cells) ??
    cells.filter(({ column }) => column.kind === 'money').map(({ id }) => id);
  moneyByForm.set(cells, known);
  return known;
}

function amountsOf(at: UnitYear): Amount[] {
  const { record } = at.member;
  return moneyCells(record).flatMap((cell) => {
    const value = figureOf(record, cell);
    return value === null || value <= 0 ? [] : [{ at, cell, value }];
  });
}

function keyOf({ cells: [first] }: CollectionFinding): string {
  return `${first?.report} ${first?.cell}`;
}

function checkYears(years: readonly UnitYear[]): CollectionFinding[] {
  const amounts = years.flatMap(amountsOf);
  return amounts.flatMap((amount) => {
    const others = amounts.filter(({ at, cell }) => at !== amount.at && cell === amount.cell);
    const right = rightAmount(amount.value, others);
    return right === null ? [] : [againstYears(amount, others, right)];
  });
}

/** 万元; 10,000 times as much would be a billion yuan, which no unit charges: such an amount is not too small. */
const PLAIN = 10;

/**
 * The years vote: an amount is off when more of the others stand 10,000 times away from it than beside
 * it. Of two alone the larger one is off: 元 for 万元 is what happens.
 */
function rightAmount(value: number, others: readonly Amount[]): number | null {
  const below = others.filter((other) => isTenThousandfold(value, other.value));
  const above = others.filter((other) => isTenThousandfold(other.value, value));
  const beside = 1 + others.length - below.length - above.length;
  if (below.length >= beside || below.some((other) => other.value >= PLAIN)) {
    return roundFigure(value / TEN_THOUSAND);
  }
  return above.length > beside && value < PLAIN ? roundFigure(value * TEN_THOUSAND) : null;
}

function againstYears(amount: Amount, others: readonly Amount[], right: number): CollectionFinding {
  const told = others.map(({ at, value }) => ({
    zh: `${at.year} 年是 ${value}`,
    en: `${value} in ${at.year}`,
  }));
  return findingOn(amount, {
    right,
    others,
    zh: `${told.map(({ zh }) => zh).join('、')}，相差约一万倍`,
    en: `it was ${told.map(({ en }) => en).join(', ')}, about 10,000 times apart`,
  });
}

interface Told {
  readonly right: number;
  /** The amounts that tell. */
  readonly others: readonly Amount[];
  readonly zh: string;
  readonly en: string;
}

function findingOn(
  { at, cell, value }: Amount,
  { right, others, zh, en }: Told,
): CollectionFinding {
  const { unit, year } = at;
  const { record } = at.member;
  const name = nameCell(record, cell);
  const all = [{ at, cell }, ...others];
  return {
    rule: ID,
    severity: 'warning',
    unit: unit.name,
    year,
    cells: all.map((each) => ({ report: each.at.member.record.id, cell: each.cell })),
    reports: all.map((each) => each.at.member.record.id),
    message: {
      zh: `${unit.name} ${year} 年${name.zh}是 ${value} 万元，${zh}：多半是元与万元弄错，应为 ${right} 万元。`,
      en: `${unit.name} ${year}: ${name.en} is ${value}, ${en}: yuan and 10,000 yuan are probably mixed up, and it should be ${right}.`,
    },
    expected: right,
    found: value,
  };
}

/** A body's amount against the sum of its units: one of them, or the body itself, in the wrong unit. */
function checkParents(collection: Collection): CollectionFinding[] {
  return [...childrenOf(collection)].flatMap(([parent, units]) =>
    [...(collection.years.get(parent)?.values() ?? [])].flatMap((at) => {
      const given = units.flatMap(({ name }) => collection.years.get(name)?.get(at.year) ?? []);
      const amounts = given.flatMap(amountsOf);
      const isAllIn = given.length === units.length;
      return amountsOf(at).flatMap((own) => {
        const parts = amounts.filter(({ cell }) => cell === own.cell);
        return againstSum(own, parts, isAllIn) ?? [];
      });
    }),
  );
}

function againstSum(
  own: Amount,
  parts: readonly Amount[],
  isAllIn: boolean,
): CollectionFinding | null {
  const sum = roundFigure(parts.reduce((total, { value }) => total + value, 0));
  if (sum === own.value) return null;
  const { name } = own.at.unit;
  for (const part of parts) {
    const right = otherUnits(part.value).find((each) =>
      isNear(sum - part.value + each, own.value, each),
    );
    if (right === undefined) continue;
    return findingOn(part, {
      right: roundFigure(right),
      others: [own],
      zh: `改成 ${roundFigure(right)} 万元，各单位之和才与${name}年报的 ${own.value} 相符`,
      en: `and the units add up to the ${own.value} in the report of ${name} only with ${roundFigure(right)}`,
    });
  }
  const right = otherUnits(own.value).find((each) => isNear(sum, each, each));
  if (right === undefined || !isAllIn) return null;
  return findingOn(own, {
    right: roundFigure(right),
    others: parts,
    zh: `各单位之和是 ${sum}，相差一万倍`,
    en: `the sum of its units is ${sum}, 10,000 times apart`,
  });
}

function otherUnits(value: number): readonly number[] {
  return [value / TEN_THOUSAND, value * TEN_THOUSAND];
}

/** Equal but for rounding to 0.01 万元, and closer than if the amount in question were left out. */
function isNear(one: number, other: number, amount: number): boolean {
  return Math.abs(one - other) <= Math.min(0.01, amount / 2);
}
