/** Document → reports: find the tables and sections, match the form, fill the cells, list the doubts. */
import type { Block, Document, Gap } from '../document/document.ts';
import type { FailureReason } from '../document/failure.ts';
import { EDITIONS, officialOtherRows } from '../form/editions.ts';
import type { CellId } from '../form/form-types.ts';
import { gather } from '../lib/gather.ts';
import type { Doubt } from '../report/finding.ts';
import type { Cell, Report, Section, Source } from '../report/report.ts';
import { doubtIdentity } from './find/doubt-identity.ts';
import { doubtGap } from './gap-doubts.ts';
import { findIdentity, linesOf } from './find/find-identity.ts';
import { findPublishedOn } from './find/published-on.ts';
import { isReportTitle, isTitle } from './find/read-title.ts';
import { findSections, isNumberedHeading } from './find/find-sections.ts';
import { findStatistics } from './find/find-statistics.ts';
import type { StatisticsRegion } from './find/find-statistics.ts';
import { findTables } from './find/find-tables.ts';
import type { TableRegion } from './find/find-tables.ts';
import { withUnlabelledDisputes } from './find/find-unlabelled.ts';
import { readTables } from './read-tables.ts';
import { settleSeen } from './sight/settle-seen.ts';
import { readStatistics } from './settle/read-statistics.ts';
import type { Row } from './rows/row.ts';
import { rowsOfDocument } from './rows/rows-of-document.ts';
import { splitReports } from './find/split-reports.ts';
import { hearWitnesses } from './find/witnesses.ts';
import type { ReportPart } from './find/split-reports.ts';

export type ParseResult =
  | { readonly ok: true; readonly reports: readonly Report[] }
  | { readonly ok: false; readonly reason: FailureReason };

/** Without a table, a document with fewer sections than this is no report. */
const FEWEST_SECTIONS = 3;

/** A hundred reports in one file have a tenth of this: few paragraphs and cells may come apart into many rows. */
const MOST_ROWS = 100_000;
const TOO_MANY_ROWS: FailureReason = {
  code: 'too-large',
  instead: { zh: '行数多得不合常理', en: 'it has more rows than any report' },
};

/** @returns the reports of a document, in order; a document without any is a failure, never an exception */
export function parseDocument(document: Document, source: Source): ParseResult {
  const rows = rowsOfDocument(document);
  if (rows.length > MOST_ROWS) return { ok: false, reason: TOO_MANY_ROWS };
  const statistics = findStatistics(rows);
  const isApart = ({ from, to }: TableRegion): boolean =>
    statistics === null || to <= statistics.from || from >= statistics.to;
  const tables = withUnlabelledDisputes(rows, findTables(rows)).filter(isApart);
  const parts = splitReports(rows, tables);
  const reports = parts.map((part, index) =>
    parsePart({
      rows,
      gaps: document.gaps,
      blocks: document.blocks,
      part,
      source,
      title: document.title,
      index,
      statistics,
    }),
  );
  const found = reports.filter(
    (report, index) =>
      (parts[index]?.regions.length ?? 0) > 0 ||
      report.statistics !== undefined ||
      report.sections.length >= FEWEST_SECTIONS ||
      isTitledProse(rows),
  );
  if (found.length > 0) return { ok: true, reports: found };
  const mentions = rows.some((row) => isTitle(row.text)) || isTitle(document.title ?? '');
  return { ok: false, reason: { code: mentions ? 'no-report' : 'not-a-report' } };
}

/** A report whose headings are its own and whose tables are missing or pictures is a report all the same. */
function isTitledProse(rows: readonly Row[]): boolean {
  const numbered = rows.filter(({ text }) => isNumberedHeading(text)).length;
  return numbered >= FEWEST_SECTIONS && rows.some(({ text }) => isReportTitle(text));
}

interface PartInput {
  readonly rows: readonly Row[];
  readonly gaps: readonly Gap[];
  readonly blocks: readonly Block[];
  readonly part: ReportPart;
  readonly source: Source;
  readonly title: string | null;
  /** Which report of the document this is, from 0. */
  readonly index: number;
  /** The statistics table of an older report, if the document holds one. */
  readonly statistics: StatisticsRegion | null;
}

function parsePart(input: PartInput): Report {
  const { rows, gaps, part, source, title, index } = input;
  const older = part.regions.length === 0 ? input.statistics : null;
  const sections = findSections(rows, {
    ...part,
    regions: older === null ? part.regions : [{ table: 'statistics', ...older }],
  });
  const own = rows.slice(part.from, part.to);
  const fileTitle = index === 0 ? source.name.replace(/^.*\//, '').replace(/\.\w+$/, '') : '';
  const head = rowsAbove(own, sections);
  const headLines = linesOf(head);
  const sources = {
    head: headLines,
    ...hearWitnesses([...headLines, ...linesOf(own.slice(head.length))]),
    hints: index === 0 ? [title ?? '', fileTitle] : [],
  };
  const identity = findIdentity(sources);
  const { agency, year } = identity;
  const publishedOn = findPublishedOn(head, own, year);
  const before = [...gaps.map(doubtGap), ...doubtIdentity(identity, sources, fileTitle)];
  const base = {
    id: source.sha256.slice(0, 16) + (index === 0 ? '' : `-${index + 1}`),
    source,
    agency,
    year,
    ...(publishedOn === null ? {} : { publishedOn }),
    sections,
  };
  if (older !== null || (part.regions.length === 0 && isBeforeForms(year))) {
    return { ...base, ...olderReport(older, before, input.blocks) };
  }
  const prose = sections.map(({ text }) => text).join('\n');
  const { variant, readings } = readTables(rows, part, { year, prose });
  const cells: Record<CellId, Cell> = {};
  for (const reading of readings) reading.cells.forEach((cell, id) => (cells[id] = cell));
  const settled = settleSeen(variant, cells, input.blocks);
  return {
    ...base,
    ...variant,
    cells: settled.cells,
    doubts: [...before, ...gather(readings, (reading) => reading.doubts), ...settled.doubts],
    extraRows: gather(readings, (reading) => reading.extraRows),
  };
}

/** The rows above the first section's heading; a page in one line, or a sheet, is one block. */
function rowsAbove(rows: readonly Row[], sections: readonly Section[]): readonly Row[] {
  const first = sections.find(({ place }) => place.length > 0)?.place[0];
  if (first === undefined) return rows;
  const end = rows.findIndex(({ block, pieces }) => {
    const own = pieces.find(({ place }) => place.length > 0)?.place[0];
    if (own === undefined || block !== first.block) return block > first.block;
    return (
      (own.cell ?? 0) > (first.cell ?? 0) || (own.cell === first.cell && own.start >= first.start)
    );
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function isBeforeForms(year: number | null): boolean {
  return year !== null && year < EDITIONS[0].firstYear;
}

/** What a report on 2008–2018 holds: its own statistics instead of the three tables. */
function olderReport(
  region: StatisticsRegion | null,
  before: readonly Doubt[],
  blocks: readonly Block[],
): Pick<Report, 'edition' | 'otherRows' | 'cells' | 'doubts' | 'extraRows' | 'statistics'> {
  const reading = region === null ? null : readStatistics(region);
  const variant = {
    edition: 'older' as const,
    otherRows: officialOtherRows('older'),
    ...(reading === null ? {} : { statistics: reading.statistics }),
  };
  const settled = settleSeen(variant, Object.fromEntries(reading?.cells ?? []), blocks);
  return {
    ...variant,
    cells: settled.cells,
    doubts: [...before, ...(reading?.doubts ?? []), ...settled.doubts],
    extraRows: [],
  };
}
