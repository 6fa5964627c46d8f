/** The smallest whole report: all figures 0, all six sections; what a test is about is laid over it. */
import { cellsOf, officialOtherRows } from '../../src/form/editions.ts';
import type { EditionId, OtherRows } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import type { Statistics } from '../../src/form/statistics-table.ts';
import { SECTIONS } from '../../src/form/sections.ts';
import type { SectionId } from '../../src/form/sections.ts';
import type { Doubt } from '../../src/report/finding.ts';
import type { Cell, Report } from '../../src/report/report.ts';

export interface ReportParts {
  readonly edition?: EditionId;
  readonly otherRows?: OtherRows;
  /** The lines of a report of the edition `older`. */
  readonly statistics?: Statistics;
  readonly agency?: string | null;
  readonly year?: number | null;
  /** Values as plainly read, or whole cells. */
  readonly cells?: Readonly<Record<CellId, number | Partial<Cell>>>;
  /** Prose by section; null = the section is missing. */
  readonly sections?: Readonly<Partial<Record<SectionId, string | null>>>;
  readonly headings?: Readonly<Partial<Record<SectionId, string>>>;
  readonly doubts?: Report['doubts'];
}

const USUAL_YEAR = { older: 2015, '2019': 2020, '2021': 2022 } as const;
/** What a report must say somewhere. */
const USUAL: Readonly<Partial<Record<SectionId, string>>> = {
  overview: '工作平稳。',
  problems: '公开不够及时，将加强审核。',
};
const NUMERALS = '一二三四五六';

export function makeReport(parts: ReportParts = {}): Report {
  const edition = parts.edition ?? '2021';
  const otherRows = parts.otherRows ?? officialOtherRows(edition);
  const cells: Record<CellId, Cell> = {};
  const { statistics } = parts;
  const lines = statistics === undefined ? {} : { statistics };
  for (const { id } of cellsOf({ edition, otherRows, ...lines }))
    cells[id] = makeCell(parts.cells?.[id] ?? 0);
  return {
    id: '0123456789abcdef',
    source: {
      name: 'report.txt',
      format: 'txt',
      encoding: 'utf-8',
      size: 1,
      sha256: '0'.repeat(64),
    },
    agency: parts.agency === undefined ? '星河市教育局' : parts.agency,
    year: parts.year === undefined ? USUAL_YEAR[edition] : parts.year,
    edition,
    otherRows,
    ...lines,
    sections: SECTIONS.flatMap((section, index) => {
      const text = parts.sections?.[section.id];
      const heading = parts.headings?.[section.id] ?? `${NUMERALS[index]}、${section.label}`;
      return text === null
        ? []
        : [{ id: section.id, heading, text: text ?? USUAL[section.id] ?? '', place: [] }];
    }),
    cells,
    doubts: parts.doubts ?? [],
    extraRows: [],
  };
}

function makeCell(part: number | Partial<Cell>): Cell {
  const value = typeof part === 'number' ? part : (part.value ?? null);
  const base: Cell = {
    value,
    state: 'read',
    raw: value === null ? '' : String(value),
    unit: null,
    place: [],
  };
  return typeof part === 'number' ? base : { ...base, ...part };
}

export const BLANK: Partial<Cell> = { state: 'blank' };
export const LOST: Partial<Cell> = { state: 'lost' };
export const unreadable = (raw: string): Partial<Cell> => ({ state: 'unreadable', raw });

/** A figure of the cell may have been misread. */
export function doubtOn(cell: CellId): Doubt {
  const message = { zh: '写法少见', en: 'unusual print' };
  const figures = { expected: null, found: null };
  return { rule: 'read-odd-print', severity: 'warning', cells: [cell], message, ...figures };
}
