/** All 勾稽关系 that a cell stands in, with their addends and how they stand: to show beside the cell. */
import { equationsOf } from '../form/equations.ts';
import type { Equation } from '../form/equation.ts';
import type { CellId } from '../form/form-types.ts';
import { nameCells } from '../form/name-cell.ts';
import { nameEquation } from '../form/name-equation.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import { evaluateEquation } from '../report/evaluate-equation.ts';
import type { EquationResult } from '../report/evaluate-equation.ts';
import type { CellState, Report } from '../report/report.ts';

export interface Addend {
  readonly cell: CellId;
  /** 1 = left of the equals sign, -1 = right of it: Σ sign × value is the difference. */
  readonly sign: 1 | -1;
  readonly value: number | null;
  readonly state: CellState;
}

/** Cells that weaken a check: a blank counts as 0, an inferred figure proves nothing, the rest forbid it. */
export interface Caveat {
  readonly why: 'blank' | 'unreadable' | 'lost' | 'inferred';
  readonly cells: readonly CellId[];
}

export interface CellEquation {
  readonly equation: Equation;
  /** What the equation says, without figures. */
  readonly name: Bilingual;
  /** Left of the equals sign first, each side in printed order. */
  readonly addends: readonly Addend[];
  /** The right side, as printed; null while unchecked, and for a lone total that is blank. */
  readonly printed: number | null;
  /** The left side; null while unchecked. */
  readonly computed: number | null;
  /** computed − printed (a blank counts as 0); null while unchecked. */
  readonly difference: number | null;
  readonly state: EquationResult['state'];
  readonly caveats: readonly Caveat[];
  /** How it stands, in a sentence. */
  readonly sentence: Bilingual;
}

/** @returns none for a cell that no printed rule speaks of, such as those of table 2 */
export function explainCell(report: Report, cell: CellId): CellEquation[] {
  return equationsOf(report)
    .filter(({ left, right }) => left.includes(cell) || right.includes(cell))
    .map((equation) => explainEquation(report, equation));
}

function explainEquation(report: Report, equation: Equation): CellEquation {
  const result = evaluateEquation(report, equation);
  const isChecked = result.state !== 'unchecked';
  const [total] = equation.right;
  const isBlankTotal =
    equation.right.length === 1 && total !== undefined && result.blanks.includes(total);
  const stated = {
    equation,
    name: nameEquation(report, equation),
    printed: isChecked && !isBlankTotal ? result.right : null,
    computed: isChecked ? result.left : null,
    caveats: caveatsOf(report, result),
  };
  return {
    ...stated,
    addends: [...addendsOf(report, equation.left, 1), ...addendsOf(report, equation.right, -1)],
    difference: isChecked ? result.difference : null,
    state: result.state,
    sentence: describe(report, stated, result),
  };
}

function addendsOf(report: Report, ids: readonly CellId[], sign: 1 | -1): Addend[] {
  return ids.map((cell) => {
    const seen = report.cells[cell];
    return { cell, sign, value: seen?.value ?? null, state: seen?.state ?? 'lost' };
  });
}

function caveatsOf(report: Report, { blanks, unknown, inferred }: EquationResult): Caveat[] {
  const unreadable = unknown.filter((id) => report.cells[id]?.state === 'unreadable');
  const caveats: Caveat[] = [
    { why: 'unreadable', cells: unreadable },
    { why: 'lost', cells: unknown.filter((id) => !unreadable.includes(id)) },
    { why: 'inferred', cells: inferred },
    { why: 'blank', cells: blanks },
  ];
  return caveats.filter(({ cells }) => cells.length > 0);
}

function describe(
  report: Report,
  { name, printed, caveats }: Pick<CellEquation, 'name' | 'printed' | 'caveats'>,
  { state, left, right, difference }: EquationResult,
): Bilingual {
  const because = caveats.map((caveat) => describeCaveat(report, caveat));
  const remark = {
    zh: because.length === 0 ? '' : `（${because.map(({ zh }) => zh).join('；')}）`,
    en: because.length === 0 ? '' : ` (${because.map(({ en }) => en).join('; ')})`,
  };
  if (state === 'unchecked') {
    return { zh: `${name.zh}：没有检查${remark.zh}。`, en: `${name.en}: not checked${remark.en}.` };
  }
  const seen =
    printed === null
      ? { zh: `应是 ${left}，空白`, en: `should be ${left}, is blank` }
      : { zh: `应是 ${left}，印的是 ${right}`, en: `should be ${left}, is printed as ${right}` };
  const verdict = {
    holds: { zh: '相符', en: 'holds' },
    broken: { zh: `差 ${Math.abs(difference)}`, en: `${Math.abs(difference)} apart` },
    doubtful: {
      zh: `差 ${Math.abs(difference)}，但不能确定`,
      en: `${Math.abs(difference)} apart, but not certain`,
    },
  }[state];
  return {
    zh: `${name.zh}：${seen.zh}，${verdict.zh}${remark.zh}。`,
    en: `${name.en}: ${seen.en}, ${verdict.en}${remark.en}.`,
  };
}

function describeCaveat(report: Report, { why, cells }: Caveat): Bilingual {
  const names = nameCells(report, cells);
  const words = {
    blank: { zh: '空白，按 0 计算', en: 'blank, counted as 0' },
    unreadable: { zh: '印的不是数', en: 'not a figure' },
    lost: { zh: '没有读到', en: 'not found in the document' },
    inferred: { zh: '是推断的', en: 'inferred' },
  }[why];
  return { zh: `${names.zh}${words.zh}`, en: `${names.en}: ${words.en}` };
}
