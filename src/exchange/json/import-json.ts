/** An exchanged file → reports, edits and decisions. Bad input is a result, not an exception. */
import * as v from 'valibot';
import { cellsOf } from '../../form/editions.ts';
import { toCellId } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { showHidden } from '../../lib/show-hidden.ts';
import { carryDecisions } from '../../report/review/carry-decisions.ts';
import type { Confirmed } from '../../report/confirmed.ts';
import { applyReview } from '../../report/review/apply-review.ts';
import type { Edit } from '../../report/edits.ts';
import { isDoubtRule } from '../../report/doubt-kinds.ts';
import { REMARK } from '../../report/finding-identity.ts';
import type { Doubt, Finding } from '../../report/finding.ts';
import type { Cell, Report } from '../../report/report.ts';
import { remarkOn } from '../../report/review/remark.ts';
import type { Review } from '../../report/review/review.ts';
import { fileSchema, reportSchema } from './export-shape.ts';
import type { ExportedCollection } from '../collection-shape.ts';
import type { ExportedEdit, ExportedFailure, ExportedReport } from './export-shape.ts';
import { findDropped } from './find-dropped.ts';
import { variantOf } from './variant-of.ts';
import type { Dropped } from './find-dropped.ts';
import { importCell } from './import-cell.ts';
import { statisticsFigure } from './import-statistics.ts';
import { FORMAT, FORMAT_VERSION } from './version.ts';

export interface ImportedReport extends Review {
  readonly reading: Report;
}

export type ImportResult =
  | {
      readonly ok: true;
      readonly reports: readonly ImportedReport[];
      readonly failures: readonly ExportedFailure[];
      /** What could not be taken of the reports that could. */
      readonly dropped: readonly Dropped[];
      readonly exportedAt: string;
      /** What the file says of its reports as a batch. */
      readonly collection: ExportedCollection | null;
    }
  /** `foreign`: JSON of something else. `newer`: of a version of ours that is yet to come. */
  | {
      readonly ok: false;
      readonly kind: 'damaged' | 'foreign' | 'newer';
      readonly problem: Bilingual;
    };

/** What finds a report's findings anew. */
type Check = (report: Report) => readonly Finding[];

export function importJson(text: string, check: Check): ImportResult {
  const opened = openFile(text);
  if ('ok' in opened) return opened;
  const imported = importReports(opened.reports, check);
  if ('ok' in imported) return imported;
  return {
    ok: true,
    ...imported,
    failures: opened.failures.map(showFailure),
    exportedAt: opened.exportedAt,
    collection: opened.collection ?? null,
  };
}

type ImportFailure = Extract<ImportResult, { readonly ok: false }>;

function openFile(text: string): v.InferOutput<typeof fileSchema> | ImportFailure {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // What is cut off still begins as we write it.
    return text.slice(0, HEAD).includes(FORMAT)
      ? { ok: false, kind: 'damaged', problem: CUT_OFF }
      : { ok: false, kind: 'foreign', problem: NOT_OURS };
  }
  const head = v.safeParse(headSchema, data);
  if (!head.success) return { ok: false, kind: 'foreign', problem: NOT_OURS };
  if (head.output.version > FORMAT_VERSION) return { ok: false, kind: 'newer', problem: NEWER };
  const file = v.safeParse(fileSchema, data);
  if (file.success) return file.output;
  return { ok: false, kind: 'damaged', problem: describeIssue(file.issues[0]) };
}

/** @param given emptied on the way: a large file does not stand in memory both as written and as taken */
function importReports(
  given: unknown[],
  check: Check,
): Pick<Extract<ImportResult, { readonly ok: true }>, 'reports' | 'dropped'> | ImportFailure {
  const reports: ImportedReport[] = [];
  const dropped: Dropped[] = [];
  for (const [index, each] of given.entries()) {
    const report = v.safeParse(reportSchema, each);
    given[index] = null;
    if (!report.success) {
      const problem = describeIssue(report.issues[0], `reports.${index}.`);
      return { ok: false, kind: 'damaged', problem };
    }
    reports.push(importReport(report.output, check));
    const known = new Set(cellsOf(variantOf(report.output)).map(({ id }) => id));
    dropped.push(...findDropped(report.output, known));
  }
  return { reports, dropped };
}

/** Anybody may have written the file. */
function showFailure({ name, code, message }: ExportedFailure): ExportedFailure {
  return { name: showHidden(name), code, message: showHidden(message) };
}

/** What tells our files, whatever the order of their keys. */
const headSchema = v.object({
  format: v.literal(FORMAT),
  version: v.optional(v.number(), FORMAT_VERSION),
});

/** Characters in which the format stands, where nobody has changed the order. */
const HEAD = 64;

const CUT_OFF: Bilingual = {
  zh: 'JSON 不完整或有语法错误',
  en: 'the JSON is cut off or has a syntax error',
};

const NOT_OURS: Bilingual = {
  zh: '不是本工具导出的 JSON',
  en: 'JSON that was not exported here',
};

const NEWER: Bilingual = {
  zh: `由更新的版本导出，本版只认第 ${FORMAT_VERSION} 版格式`,
  en: `exported by a newer version; this one knows format ${FORMAT_VERSION}`,
};

function describeIssue(issue: v.BaseIssue<unknown>, holder = ''): Bilingual {
  const path = showHidden(holder + (v.getDotPath(issue) ?? ''));
  return {
    zh: `「${path}」处的内容不符合数据格式`,
    en: `what stands at "${path}" does not fit the format`,
  };
}

function importReport(exported: ExportedReport, check: Check): ImportedReport {
  const { id, year, read } = exported;
  const source = { ...exported.source, name: showHidden(exported.source.name) };
  const agency = showName(exported.agency);
  const { statistics: lines } = exported.tables;
  const variant = variantOf(exported);
  const known = new Set<string>(cellsOf(variant).map((cell) => cell.id));
  const edits = exported.edits.flatMap((edit) => importEdit(edit, known));
  const findings = exported.findings.map((finding) => importFinding(finding, known));
  const doubts = findings.filter(isDoubt);
  const doubted = new Set<string>(
    findings.filter(namesLostCells).flatMap((finding) => finding.cells),
  );
  const cells: Record<CellId, Cell> = {};
  for (const { id: cell, table, row, column } of cellsOf(variant)) {
    cells[cell] = importCell({
      value:
        table === 'statistics'
          ? statisticsFigure(lines ?? [], row.key, column.key)
          : (exported.tables[table][row.key]?.[column.key] ?? null),
      exported: exported.cells[cell],
      firstEdit: edits.find((edit) => edit.cell === cell),
      isDoubted: doubted.has(cell),
    });
  }
  const reading: Report = {
    id,
    source,
    agency: read === undefined ? agency : showName(read.agency),
    year: read === undefined ? year : read.year,
    ...(exported.publishedOn === undefined ? {} : { publishedOn: exported.publishedOn }),
    ...variant,
    sections: exported.sections.map((section) => ({ ...section, place: [] })),
    cells,
    doubts,
    extraRows: [],
  };
  const identity = read === undefined ? null : { agency, year };
  const report = applyReview(reading, { edits, identity });
  const isDecided = exported.findings.some(
    ({ resolution, note }) => resolution !== 'open' || note !== '',
  );
  const decided = exported.findings.flatMap(({ resolution, note, corrected }, index) => {
    const finding = findings[index];
    // One that was mended is found so again.
    return finding === undefined || corrected !== undefined
      ? []
      : [{ finding, decision: { resolution, note } }];
  });
  return {
    reading,
    edits,
    // To find them anew takes most of the time that a report takes.
    decisions: isDecided
      ? carryDecisions(decided, [...remarksAmong(decided, report), ...check(report)], report)
      : {},
    confirmed: importConfirmed(exported, report),
    identity,
    replaces: exported.replaces ?? [],
    mark: exported.review?.marked ?? null,
  };
}

/** What the reviewer said is found by no check. */
function remarksAmong(
  decided: readonly { readonly finding: Finding }[],
  report: Report,
): Finding[] {
  return decided.flatMap(({ finding }) =>
    finding.rule === REMARK ? finding.cells.map((cell) => remarkOn(cell, report)) : [],
  );
}

function showName(name: string | null): string | null {
  return name === null ? null : showHidden(name);
}

/** Nothing for a cell that the form lacks: `findDropped` names it. The print need not be taken: it stands with the cell. */
function importEdit(edit: ExportedEdit, known: ReadonlySet<string>): Edit[] {
  const { from, to, at, note, by = null } = edit;
  const cell = toCellId(edit.cell);
  return cell === null || !known.has(cell) ? [] : [{ cell, from, to, at, note, by }];
}

/** Findings that say a figure was not in the document. */
function namesLostCells({ rule }: Finding): boolean {
  return isDoubtRule(rule) || rule === 'table-missing' || rule === 'sum-unchecked';
}

function isDoubt(finding: Finding): finding is Doubt {
  return isDoubtRule(finding.rule);
}

/** A kind of doubt that only a later version knows is kept as one, under the name for all others. */
function nameRule(rule: string): string {
  return rule.startsWith('read-') && !isDoubtRule(rule) ? 'read-unnamed' : rule;
}

function importFinding(
  finding: ExportedReport['findings'][number],
  known: ReadonlySet<string>,
): Finding {
  const { severity, message, expected, found } = finding;
  const rule = nameRule(finding.rule);
  const cells = finding.cells.filter((id): id is CellId => known.has(id));
  return { rule, severity, cells, message: { zh: message, en: message }, expected, found };
}

/** A lock is on the figure that stands in the file; one on a cell that the form lacks is dropped and named. */
function importConfirmed({ confirmed = [] }: ExportedReport, { cells }: Report): Confirmed {
  const figures: Partial<Record<CellId, number | null>> = {};
  for (const id of confirmed) {
    const cell = toCellId(id);
    const locked = cell === null ? undefined : cells[cell];
    if (cell !== null && locked !== undefined) figures[cell] = locked.value;
  }
  return figures;
}
