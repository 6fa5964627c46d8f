/** The boxes of a point: what is printed, what it should be, and how far that is apart. */
import { findColumnOf } from '../../../form/name-equation.ts';
import { equationsOf } from '../../../form/equations.ts';
import type { CellId } from '../../../form/form-types.ts';
import { nameCell } from '../../../form/name-cell.ts';
import { evaluateEquation, roundFigure } from '../../../report/evaluate-equation.ts';
import type { Finding } from '../../../report/finding.ts';
import type { Report } from '../../../report/report.ts';
import type { LetterBox } from './letter-point.ts';
import { isOfProse, wordsOfRule } from './rule-words.ts';

/** So many addends are written out in the box; of more only that they were added. */
const MOST_ADDENDS = 5;

/** @param isNamed the finding is one of many in its point, and says which it is */
export function boxesOf(finding: Finding, report: Report, isNamed: boolean): readonly LetterBox[] {
  const boxes = valuesOf(finding, report);
  return boxes.length > 0 && isNamed
    ? [{ label: '', value: subjectOf(finding, report) }, ...boxes]
    : boxes;
}

/** What a finding is about, by name: a cell, or the column whose balance it is. */
export function subjectOf(finding: Finding, report: Report): string {
  const [first] = finding.cells;
  if (first === undefined) return '';
  if (finding.rule !== 'requests-column-balance') return nameCell(report, first).zh;
  const equation = equationsOf(report).find(
    ({ rule, right }) => rule === finding.rule && right.includes(first),
  );
  return `「${equation === undefined ? '' : findColumnOf(report, equation)?.label}」列`;
}

function valuesOf(finding: Finding, report: Report): readonly LetterBox[] {
  const { rule, cells, expected, found } = finding;
  const [first] = cells;
  if (expected !== null && found !== null) return compared({ ...finding, expected, found }, report);
  if (first === undefined || cells.length > 1 || isOfProse(rule)) return [];
  const implied = report.cells[first]?.state === 'blank' ? impliedBySums(report, first) : null;
  return [
    { label: '印的', value: printOf(report, first) },
    ...(implied === null ? [] : [{ label: '按合计推得', value: String(implied) }]),
  ];
}

interface Compared extends Finding {
  readonly expected: number;
  readonly found: number;
}

function compared({ rule, cells, expected, found }: Compared, report: Report): LetterBox[] {
  const gap = { label: '差', value: String(Math.abs(roundFigure(expected - found))) };
  if (rule === 'requests-column-balance') {
    return [
      { label: '新收 + 上年结转', value: String(expected) },
      { label: '总计 + 结转下年度', value: String(found) },
      gap,
    ];
  }
  if (isOfProse(rule)) {
    return [
      { label: '正文写的', value: String(found) },
      { label: '表中是', value: String(expected) },
    ];
  }
  const [total, ...addends] = cells;
  const isBlank = total !== undefined && report.cells[total]?.state === 'blank';
  return [
    { label: '印的', value: isBlank ? '空白' : String(found) },
    {
      label: addition(addends, report) ?? wordsOfRule(rule).computed ?? '应为',
      value: String(expected),
    },
    gap,
  ];
}

/** 10 + 1 + 0 + 0; null where they are many, or not all known. */
function addition(addends: readonly CellId[], report: Report): string | null {
  const values = addends.map((id) => report.cells[id]?.value ?? null);
  const isShort = values.length > 0 && values.length < MOST_ADDENDS;
  return isShort && !values.includes(null) ? values.join(' + ') : null;
}

export function printOf(report: Report, id: CellId): string {
  const raw = report.cells[id]?.raw ?? '';
  return raw === '' ? '空白' : raw;
}

/** What all sums of a blank cell agree on; null where they do not, or where it would be no figure. */
function impliedBySums(report: Report, id: CellId): number | null {
  const implied = equationsOf(report)
    .filter(({ left, right }) => left.includes(id) || right.includes(id))
    .map((equation) => {
      const { difference, unknown, blanks } = evaluateEquation(report, equation);
      if (unknown.length > 0 || blanks.length > 1) return null;
      return equation.left.includes(id) ? -difference : difference;
    });
  const [first = null] = implied;
  const isAgreed = first !== null && first >= 0 && implied.every((each) => each === first);
  return isAgreed ? first + 0 : null;
}
