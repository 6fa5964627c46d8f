/**
 * The review sheet (审核意见) of one report, in words: what was found where, what was decided, what
 * was changed. It is printed or filled in by the unit that wrote the report, so it is in Chinese
 * whatever the language of the page. A pure function of what is given; HTML and XLSX are made of it.
 */
import { nameCell } from '../../form/name-cell.ts';
import { splitCellId } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import { isoDay } from '../../lib/day-stamp.ts';
import type { CellChange } from '../../report/cell-change.ts';
import { decisionOn } from '../../report/decision.ts';
import { applyReview } from '../../report/review/apply-review.ts';
import { SEVERITIES } from '../../report/finding.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { reviewFactsOf, reviewStateOf } from '../../report/review/review.ts';
import type { ExportFailure, ReviewedReport } from '../file/export.ts';
import { SHEET_WORDS as WORDS } from './sheet-words.ts';

export interface SheetFinding {
  readonly weight: string;
  readonly place: string;
  readonly message: string;
  /** What is printed, and what the sum or the table gives; '' where there is nothing to compare. */
  readonly printed: string;
  readonly computed: string;
  readonly decision: string;
  readonly note: string;
}

export interface SheetEdit {
  readonly place: string;
  readonly printed: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly at: string;
}

export interface ReviewSheet {
  readonly agency: string;
  readonly year: string;
  readonly file: string;
  readonly sha256: string;
  readonly state: string;
  /** Open findings by weight, and those dealt with. */
  readonly counts: { readonly open: Readonly<Record<string, number>>; readonly decided: number };
  /** Like ones are one line. */
  readonly findings: readonly SheetFinding[];
  readonly edits: readonly SheetEdit[];
  /** Nothing is to be done and nothing was: its name says all, save for open notes. */
  readonly isClean: boolean;
}

/** What a file of sheets says beside them. */
export interface SheetFacts {
  /** ISO 8601 time. */
  readonly date: string;
  /** Files whose report could not be read any more, and that stands nowhere in it. */
  readonly unread: readonly string[];
  /** Files that gave no report, and why. */
  readonly failures: readonly Pick<ExportFailure, 'name' | 'message'>[];
}

export function reviewSheetOf(reviewed: ReviewedReport): ReviewSheet {
  const { reading, edits, findings } = reviewed;
  const report = applyReview(reading, reviewed);
  const facts = reviewFactsOf(report, findings, reviewed);
  const byWeight = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const open = facts.open.error + facts.open.warning;
  return {
    agency: report.agency ?? WORDS.unknownAgency,
    year: report.year === null ? WORDS.unknownYear : `${report.year} 年度`,
    file: report.source.name,
    sha256: report.source.sha256,
    state: WORDS.states[reviewStateOf(facts)],
    counts: {
      open: Object.fromEntries(SEVERITIES.map((each) => [WORDS.weights[each], facts.open[each]])),
      decided: facts.decided,
    },
    findings: foldAlike(
      byWeight.map((finding) => ({
        rule: finding.rule,
        described: describeFinding(finding, report, reviewed),
      })),
    ),
    isClean: open + facts.decided + edits.length === 0,
    edits: edits.map(({ cell, from, to, at, note }) => ({
      place: describePlace(report, [cell]),
      printed: describePrint(report, cell),
      from: describeFigure(from),
      to: describeFigure(to),
      why: note,
      at: describeTime(at),
    })),
  };
}

function describeFinding(
  finding: Finding,
  report: Report,
  { decisions }: ReviewedReport,
): SheetFinding {
  const { severity, cells, message, expected, found } = finding;
  const { resolution, note } = decisionOn(finding, report, decisions);
  const { corrected } = finding;
  return {
    weight: WORDS.weights[severity],
    // A sum is about the figure it should give; the addends stand in its sentence.
    place: describePlace(report, expected === null ? cells : cells.slice(0, 1)),
    message: message.zh,
    printed: found === null ? printOf(report, cells) : String(found),
    computed: expected === null ? '' : String(expected),
    decision:
      corrected === undefined ? WORDS.decisions[resolution] : describeCorrection(corrected, report),
    note,
  };
}

/** What was wrong in the print, and what it was mended to; an agency named by hand needs no figures. */
function describeCorrection(changes: readonly CellChange[], report: Report): string {
  const [first, ...others] = changes;
  if (first === undefined) return WORDS.corrected(report.agency ?? '');
  const shown = `${describeFigure(first.from)}→${describeFigure(first.to)}`;
  return WORDS.corrected(others.length === 0 ? shown : shown + WORDS.moreCells(changes.length));
}

/** So many findings of one rule still get a line each. */
const MOST_ALONE = 3;

interface Ruled {
  readonly rule: string;
  readonly described: SheetFinding;
}

/** Many findings of one rule that are decided alike become one line, that names all their places. */
function foldAlike(ruled: readonly Ruled[]): SheetFinding[] {
  const groups = new Map<string, SheetFinding[]>();
  for (const { rule, described } of ruled) {
    const { weight, decision, note } = described;
    const key = JSON.stringify([rule, weight, decision, note]);
    groups.set(key, [...(groups.get(key) ?? []), described]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MOST_ALONE ? [fold(group)] : group,
  );
}

/** Places wrap, so that figures beside them would not stand on their lines: each place says its own. */
function fold(group: readonly SheetFinding[]): SheetFinding {
  const [first = EMPTY] = group;
  const isCompared = group.every(({ computed }) => computed !== '');
  return {
    ...first,
    place: group
      .map(({ place, printed, computed }) => place + WORDS.compared(printed, computed))
      .join('\n'),
    message: isCompared
      ? first.message + WORDS.alike(group.length)
      : group.map(({ message }) => message).join('\n'),
    printed: '',
    computed: '',
  };
}

const EMPTY: SheetFinding = {
  weight: '',
  place: '',
  message: '',
  printed: '',
  computed: '',
  decision: '',
  note: '',
};

/** So many cells are named or quoted one by one; more of them make a list nobody reads. */
const MOST_NAMED = 3;

function describePlace(report: Report, cells: readonly CellId[]): string {
  const table = splitCellId(cells[0] ?? '')?.table;
  if (table === undefined) return WORDS.wholeReport;
  const names = cells.slice(0, MOST_NAMED).map((cell) => nameCell(report, cell).zh);
  const more = cells.length > MOST_NAMED ? WORDS.moreCells(cells.length) : '';
  return `${WORDS.tables[table]}${names.join('')}${more}`;
}

function printOf(report: Report, cells: readonly CellId[]): string {
  if (cells.length > MOST_NAMED) return '';
  return cells.map((cell) => describePrint(report, cell)).join('、');
}

function describePrint(report: Report, cell: CellId): string {
  const raw = report.cells[cell]?.raw ?? '';
  return raw === '' ? WORDS.noPrint : raw;
}

function describeFigure(value: number | null): string {
  return value === null ? WORDS.noFigure : String(value);
}

/** Local date, as documents are dated. @param iso ISO 8601 time */
export function describeDate(iso: string): string {
  const date = new Date(iso);
  return `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`;
}

function describeTime(iso: string): string {
  const date = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${isoDay(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
