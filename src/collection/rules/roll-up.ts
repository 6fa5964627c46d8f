/** A body's figure is not the sum of its units': above it whoever is missing, or below it with all in. */
import { nameCell } from '../../form/name-cell.ts';
import { figureOf } from '../../report/figure-of.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { CollectionFinding } from '../finding.ts';
import { explainDifferences, weightOf } from '../roll-up/explain-difference.ts';
import type { Explanation, ExplanationKind } from '../roll-up/explain-difference.ts';
import { countUnits } from '../say-figure.ts';
import { listRollUps } from '../roll-up/roll-up-cells.ts';
import type { RollUp, RollUpCell } from '../roll-up/roll-up-cells.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';

const ID = 'roll-up';
/** More units than this that explain it equally well explain nothing. */
const MOST_NAMED = 3;

export const rollUp: CollectionRule = {
  id: ID,
  title: COLLECTION_TITLES['roll-up'],
  basis: {
    zh: '政府的年报是所属各单位（含本级）年报之和；件数、金额不会是负的',
    en: "a government's report is the sum of its units', its own among them; counts and money are not negative",
  },
  check: (collection) => listRollUps(collection).flatMap(checkRollUp),
};

function checkRollUp(whole: RollUp): CollectionFinding[] {
  const explanations = explainDifferences(whole);
  return whole.cells.flatMap((cell) =>
    cell.state === 'above' || cell.state === 'below-all-in'
      ? [findingOn(whole, cell, likeliest(explanations.get(cell.id) ?? []))]
      : [],
  );
}

/** Those with the most evidence; none where too many have as much. */
function likeliest(explanations: readonly Explanation[]): readonly Explanation[] {
  const [first] = explanations;
  const best = explanations.filter((each) => first && weightOf(each) === weightOf(first));
  return best.length > MOST_NAMED ? [] : best;
}

function findingOn(
  whole: RollUp,
  { id, printed, sum, state }: RollUpCell,
  explanations: readonly Explanation[],
): CollectionFinding {
  const { unit, year, member } = whole.parent;
  const { record } = member;
  const name = nameCell(record, id);
  const off = roundFigure(Math.abs(sum - (printed ?? 0)));
  const { zh, en } = state === 'above' ? sayAbove(whole, off) : sayBelow(whole, off);
  const why = explanations.map(sayExplanation);
  const isBlank = figureOf(record, id) === null;
  return {
    rule: ID,
    severity: 'error',
    unit: unit.name,
    year,
    cells: [
      { report: record.id, cell: id },
      ...explanations.map(({ at, cell }) => ({ report: at.member.record.id, cell })),
    ],
    reports: [...new Set([record.id, ...explanations.map(({ at }) => at.member.record.id)])],
    message: {
      zh: `${unit.name} ${year} 年${name.zh}${isBlank ? '空白' : `印的是 ${printed}`}，${whole.given.length} 家相加是 ${sum}，${zh}${why.map((each) => each.zh).join('')}`,
      en: `${unit.name} ${year}: ${name.en} is ${isBlank ? 'blank' : `printed as ${printed}`}, the sum of ${countUnits(whole.given.length)} is ${sum}, ${en}${why.map((each) => ` ${each.en}`).join('')}`,
    },
    expected: sum,
    found: printed,
  };
}

function sayAbove({ missing }: RollUp, off: number): Bilingual {
  if (missing.length === 0) {
    return {
      zh: `多 ${off}：已经报齐，本级少写了，或有单位多报。`,
      en: `${off} more, with all of them in.`,
    };
  }
  return {
    zh: `多 ${off}：数不会是负的，没报的 ${missing.length} 家无论是多少，之和都不能超过本级。`,
    en: `${off} more: no figure is negative, so whatever the missing ones have (${countUnits(missing.length)}), the sum cannot exceed it.`,
  };
}

function sayBelow({ given }: RollUp, off: number): Bilingual {
  const hasOwn = given.some(({ unit }) => unit.kind === 'own');
  return {
    zh: `少 ${off}：已经报齐，本级多写了，或有单位少报${hasOwn ? '' : '，或名单里缺本级'}。`,
    en: `${off} less, with all of them in${hasOwn ? '' : ' (the list names no office of the government itself)'}.`,
  };
}

const KINDS: Readonly<Record<ExplanationKind, (each: Explanation) => Bilingual>> = {
  'own-sums': ({ printed, right }) => ({
    zh: `的 ${printed} 改为 ${right}，它自己的勾稽关系也就相符`,
    en: `has ${printed}; with ${right} its own sums hold too`,
  }),
  'left-out': ({ printed }) => ({
    zh: `的 ${printed} 正是差额，可能漏加了这一家`,
    en: `has ${printed}, just the difference: it may have been left out`,
  }),
  twice: ({ printed }) => ({
    zh: `的 ${printed} 正是差额，可能加了两次`,
    en: `has ${printed}, just the difference: it may have been added twice`,
  }),
  tenfold: ({ printed, right }) => ({
    zh: `的 ${printed} 若是 ${right}（差十倍）就相符`,
    en: `has ${printed}; with ${right}, ten times apart, it adds up`,
  }),
  'ten-thousandfold': ({ printed, right }) => ({
    zh: `的 ${printed} 若是 ${right}（差一万倍）就相符`,
    en: `has ${printed}; with ${right}, 10,000 times apart, it adds up`,
  }),
  swapped: ({ printed, right }) => ({
    zh: `的 ${printed} 若是 ${right}（两个数字颠倒）就相符`,
    en: `has ${printed}; with ${right}, two digits swapped, it adds up`,
  }),
};

function sayExplanation(explanation: Explanation): Bilingual {
  const { at, kind, explains } = explanation;
  const { zh, en } = KINDS[kind](explanation);
  const more =
    explains.length > 1
      ? {
          zh: `（同样能解释 ${explains.length} 格）`,
          en: ` (it explains ${explains.length} cells so)`,
        }
      : { zh: '', en: '' };
  return { zh: `${at.unit.name}${zh}${more.zh}。`, en: `${at.unit.name} ${en}${more.en}.` };
}
