/**
 * Which of two reports is off, where they give one figure differently: each one's own sums with its
 * figure and with the other's, what its prose says, the year before and the year after. Witnesses speak
 * for one or the other; a verdict is never certain.
 */
import { equationsAt } from '../form/equations.ts';
import type { Equation } from '../form/equation.ts';
import type { CellId } from '../form/form-types.ts';
import { nameEquation } from '../form/name-equation.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import { roundFigure } from '../report/evaluate-equation.ts';
import { countedFigure, isDoubted } from '../report/figure-of.ts';
import type { UnitYear } from './collection.ts';
import type { Witness } from './finding.ts';
import { saidIn } from './pack-clues.ts';

/** A report and the cell of it that is one of the two. */
export interface Side {
  readonly at: UnitYear;
  readonly cell: CellId;
  readonly printed: number;
}

/** What both reports say themselves: sums, prose, and whether the figure was read for certain. */
export function ownWitnesses(one: Side, other: Side): Witness[] {
  return [
    ...sumWitnesses(one, other),
    ...sumWitnesses(other, one),
    ...proseWitness(one, other),
    ...proseWitness(other, one),
    ...doubtWitness(one),
    ...doubtWitness(other),
  ];
}

function sumWitnesses(side: Side, other: Side): Witness[] {
  const { record } = side.at.member;
  return equationsAt(record, side.cell).flatMap(
    (equation) => sumWitness({ side, other, equation }) ?? [],
  );
}

export interface SumTrial {
  readonly side: Side;
  readonly other: Side;
  readonly equation: Equation;
  /** Another cell of the sum, with the figure that a third year gives for it. */
  readonly third?: { readonly year: number; readonly cell: CellId; readonly figure: number };
}

/** The sum with the printed figure, and with the other's in its place; null when it cannot be made. */
export function sumWitness({ side, other, equation, third }: SumTrial): Witness | null {
  const { record } = side.at.member;
  const figureAt = (id: CellId): number | null => {
    if (id === side.cell) return side.printed;
    return id === third?.cell ? third.figure : countedFigure(record, id);
  };
  const left = known(equation.left.map(figureAt));
  const right = known(equation.right.map(figureAt));
  if (left === null || right === null) return null;
  const off = roundFigure(sum(left) - sum(right));
  const change = other.printed - side.printed;
  const offOtherwise = roundFigure(off + (equation.left.includes(side.cell) ? change : -change));
  if (off !== 0 && offOtherwise !== 0 && third !== undefined) return null;
  const name = nameEquation(record, equation);
  const print = `${terms(left)} ${off === 0 ? '=' : '≠'} ${terms(right)}`;
  const with3rd =
    third === undefined
      ? { zh: '', en: '' }
      : {
          zh: `按 ${third.year} 年报结转的 ${third.figure} 算，`,
          en: `with the ${third.figure} carried over in the ${third.year} report, `,
        };
  return {
    from: record.id,
    speaksFor: speaker(off, offOtherwise, { side, other }),
    text: {
      zh: `${with3rd.zh}${side.at.year} 年报${name.zh}：${print}，${howFarZh(off)}；若是 ${other.printed}，${howFarZh(offOtherwise)}`,
      en: `${with3rd.en}${side.at.year} report, ${name.en}: ${print}, ${howFarEn(off)}; with ${other.printed} it ${offOtherwise === 0 ? 'holds' : `is ${Math.abs(offOtherwise)} off`}`,
    },
  };
}

function speaker(
  off: number,
  offOtherwise: number,
  { side, other }: Pick<SumTrial, 'side' | 'other'>,
): string | null {
  if (off === 0) return side.at.member.record.id;
  return offOtherwise === 0 ? other.at.member.record.id : null;
}

function howFarZh(off: number): string {
  return off === 0 ? '相符' : `差 ${Math.abs(off)}`;
}

function howFarEn(off: number): string {
  return off === 0 ? 'holds' : `${Math.abs(off)} off`;
}

/** Zeros are left out: a row has six addends, and most are 0. */
function terms(figures: readonly number[]): string {
  const some = figures.filter((each) => each !== 0);
  return some.length === 0 ? '0' : some.join(' + ');
}

function known(figures: readonly (number | null)[]): readonly number[] | null {
  const some = figures.filter((each) => each !== null);
  return some.length === figures.length ? some : null;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, each) => total + each, 0);
}

/** Prose that gives both figures, or neither, decides nothing. */
function proseWitness(side: Side, other: Side): Witness[] {
  const { record, trace } = side.at.member;
  const said = new Set(
    saidIn(trace)
      .filter(({ cell }) => cell === side.cell)
      .map(({ value }) => value),
  );
  const isOwn = said.has(side.printed);
  if (isOwn === said.has(other.printed)) return [];
  const count = isOwn ? side.printed : other.printed;
  return [
    {
      from: record.id,
      speaksFor: isOwn ? record.id : other.at.member.record.id,
      text: {
        zh: `${side.at.year} 年报正文写的是 ${count}`,
        en: `the prose of the ${side.at.year} report says ${count}`,
      },
    },
  ];
}

function doubtWitness({ at, cell }: Side): Witness[] {
  if (!isDoubted(at.member.record, cell)) return [];
  return [
    {
      from: at.member.record.id,
      speaksFor: null,
      text: {
        zh: `${at.year} 年报这一格读得没把握，先对照原件`,
        en: `how this cell of the ${at.year} report was read is in doubt: compare it with the original first`,
      },
    },
  ];
}

/**
 * A report that contradicts itself, or that a third year contradicts, is probably wrong. That its own
 * sums hold says little: an error is often carried through them.
 */
export function verdictOf(witnesses: readonly Witness[], one: Side, other: Side): Bilingual {
  const votesFor = ({ at }: Side): number =>
    witnesses.filter(
      ({ from, speaksFor }) => speaksFor === at.member.record.id && from !== speaksFor,
    ).length;
  const lead = votesFor(one) - votesFor(other);
  if (lead === 0 && witnesses.every(({ speaksFor }) => speaksFor === null)) {
    return { zh: '没有旁证，要核对两份。', en: 'Nothing speaks for either: compare both reports.' };
  }
  if (lead === 0) {
    return {
      zh: '两边说法相当，要核对两份。',
      en: 'As much speaks for one as for the other: compare both reports.',
    };
  }
  const { year } = (lead > 0 ? other : one).at;
  return { zh: `多半是 ${year} 年报错。`, en: `The ${year} report is probably wrong.` };
}

/** What is said, and how heavily, where one of the two figures may have been misread. */
export function doubtOn(sides: readonly Side[]): Bilingual | null {
  const doubted = sides.filter(({ at, cell }) => isDoubted(at.member.record, cell));
  if (doubted.length === 0) return null;
  const years = [...new Set(doubted.map(({ at }) => at.year))];
  return {
    zh: `${years.join('、')} 年报的数读得没把握，请先对照原件。`,
    en: `How the figure of the ${years.join(' and ')} report was read is in doubt: compare it with the original first.`,
  };
}
