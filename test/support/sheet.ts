/** A report laid out as lines and tables, before it takes the form of a file. Damage is done here. */
import { printTable } from '../../src/form/printed-table.ts';
import { SECTIONS } from '../../src/form/sections.ts';
import { TABLE_IDS } from '../../src/form/form-types.ts';
import type { CellId, TableId } from '../../src/form/form-types.ts';
import type { InventedReport } from './invent-report.ts';

/** Text beside a cell's own that is no part of it; only rich files can carry it. */
export interface SheetAside {
  readonly text: string;
  readonly look: 'raised' | 'struck' | 'hidden' | 'white' | 'tiny';
}

export interface SheetCell {
  readonly text: string;
  readonly before?: SheetAside;
  readonly after?: SheetAside;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** In a workbook: its format prints what is less than nothing in red, without a sign. */
  readonly isRed?: boolean;
  /** The figure printed here; null for labels. */
  readonly id: CellId | null;
}

export interface SheetTable {
  readonly kind: 'table';
  readonly table: TableId;
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetLine {
  readonly kind: 'line';
  readonly text: string;
  readonly style: 'title' | 'heading' | 'prose';
}

export type Sheet = readonly (SheetTable | SheetLine)[];

export interface SheetOptions {
  /** How a figure is printed. */
  readonly print?: (id: CellId, value: number) => string;
  /** Prose of the sections, replacing the usual. */
  readonly prose?: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly headings?: Readonly<Partial<Record<string, string>>>;
  /** Sections left out. */
  readonly without?: readonly string[];
  readonly title?: string;
}

const NUMERALS = '一二三四五六';

export function layOut(report: InventedReport, options: SheetOptions = {}): Sheet {
  const { print = (_id, value) => String(value) } = options;
  const prose = { ...usualProse(report), ...options.prose };
  const sheet: (SheetTable | SheetLine)[] = [
    line('title', options.title ?? `${report.agency}${report.year}年政府信息公开工作年度报告`),
    line(
      'prose',
      `本报告由${report.agency}根据《中华人民共和国政府信息公开条例》编制，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分，统计期限自${report.year}年1月1日起至${report.year}年12月31日止。`,
    ),
  ];
  SECTIONS.forEach((section, index) => {
    if (options.without?.includes(section.id) === true) return;
    const heading = options.headings?.[section.id] ?? `${NUMERALS[index]}、${section.label}`;
    if (heading !== '') sheet.push(line('heading', heading));
    sheet.push(...(prose[section.id] ?? []).map((text) => line('prose', text)));
    const table = TABLE_IDS.find((id) => id === section.table);
    if (table !== undefined) sheet.push(layOutTable(report, table, print));
  });
  return sheet;
}

function line(style: SheetLine['style'], text: string): SheetLine {
  return { kind: 'line', style, text };
}

function layOutTable(
  report: InventedReport,
  table: TableId,
  print: (id: CellId, value: number) => string,
): SheetTable {
  const { header, body } = printTable(report.variant, table);
  const rows = [...header, ...body].map((row) =>
    row.map((cell): SheetCell => {
      if (cell.kind === 'label') {
        const { rowSpan, columnSpan } = cell;
        return { text: cell.text.zh, rowSpan, columnSpan, id: null };
      }
      const value = report.figures[cell.id] ?? 0;
      return { text: print(cell.id, value), rowSpan: 1, columnSpan: cell.columnSpan, id: cell.id };
    }),
  );
  return { kind: 'table', table, rows };
}

function usualProse({ agency, year, figures }: InventedReport): Record<string, readonly string[]> {
  const figure = (id: CellId): number => figures[id] ?? 0;
  const litigation =
    figure('disputes.litigationDirect.total') + figure('disputes.litigationAfterReview.total');
  return {
    overview: [
      `${year}年，${agency}认真落实政务公开各项要求，不断完善工作机制。`,
      `（一）主动公开。全年通过门户网站公开各类信息${figure('requests.total.total') + 215}条。`,
      `（二）依申请公开。全年共收到政府信息公开申请${figure('requests.received.total')}件，结转下年度继续办理${figure('requests.carriedOut.total')}件。`,
      '（三）政府信息管理。严格执行发布审核制度，定期清理规范性文件。',
      '（四）平台建设。依托门户网站和政务新媒体做好信息发布。',
      `（五）监督保障。因政府信息公开被申请行政复议${figure('disputes.review.total')}件，行政诉讼${litigation}件。`,
    ],
    problems: [
      '一是公开内容还不够全面，二是经办人员业务水平有待提高。',
      '下一步，将加强培训，规范流程，提升公开质量。',
    ],
    other: [`按照《政府信息公开信息处理费管理办法》，${year}年度没有收取信息处理费。`],
  };
}
