/** A report of the county as the file that arrives: half of them web pages, the rest as offices save them. */
import type { InventedReport } from '../support/invent-report.ts';
import { encodeText } from '../support/encode.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet, SheetOptions } from '../support/sheet.ts';
import { toDocx } from '../support/to-docx.ts';
import { toHtml } from '../support/to-html.ts';
import { toOdt } from '../support/to-odt.ts';
import { toPdfPages } from '../support/to-pdf.ts';
import { toRtf } from '../support/to-rtf.ts';
import { toText } from '../support/to-text.ts';
import { writePdf } from '../support/write-pdf.ts';
import type { CountyUnit } from './county-units.ts';

export interface CountyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly unit: string;
  readonly year: number;
  /** What the report prints. */
  readonly report: InventedReport;
  /** As its page prints it; null where the file is none. */
  readonly published: string | null;
}

export interface ToWrite {
  readonly unit: CountyUnit;
  readonly report: InventedReport;
  readonly prose: NonNullable<SheetOptions['prose']>;
  /** Which report of the county it is: decides its format and the day. */
  readonly index: number;
  /** 0; 1 for a second version, which comes in another format. */
  readonly copy: number;
  /** A day that is planted: then it is a page. */
  readonly published: string | null;
}

const FORMATS = [
  ...Array.from({ length: 10 }, () => 'html' as const),
  ...Array.from({ length: 4 }, () => 'docx' as const),
  ...(['tabs', 'cells', 'pipes', 'odt', 'rtf', 'pdf'] as const),
];
type CountyFormat = (typeof FORMATS)[number];
const EXTENSIONS: Readonly<Partial<Record<CountyFormat, string>>> = {
  tabs: 'txt',
  cells: 'txt',
  pipes: 'md',
};
const DATES = [
  (day: string) => `发布日期：${day}`,
  (day: string) => `发布日期：${day} 09:42　来源：县政府网　字号：大 中 小`,
  (day: string) => `发布时间：${day} 16:05`,
  (day: string) =>
    `发布日期：${day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}　浏览次数：318`,
];

export function writeReport(given: ToWrite): CountyFile {
  const { unit, report, index, copy, published } = given;
  const { year } = report;
  const format = published === null ? formatAt(index * 3 + copy * 11) : 'html';
  const usual = unit.kind === 'government' ? `${year + 1}-03-${12 + (index % 9)}` : january(given);
  const day = format === 'html' ? (published ?? usual) : null;
  const sheet = layOut(report, {
    prose: given.prose,
    print: (_, value) => String(value),
    title: titleOf(report, index),
  });
  return {
    name: `${year}/${unit.name}${copy > 0 ? '（重报）' : ''}.${EXTENSIONS[format] ?? format}`,
    bytes: bytesOf(day === null ? sheet : withDate(sheet, dateLine(day, index)), format, index),
    unit: unit.name,
    year,
    report,
    published: day,
  };
}

function formatAt(place: number): CountyFormat {
  return FORMATS[place % FORMATS.length] ?? 'html';
}

function january({ index, report }: ToWrite): string {
  return `${report.year + 1}-01-${String(5 + ((index * 11) % 27)).padStart(2, '0')}`;
}

function titleOf({ agency, year }: InventedReport, index: number): string {
  const middle = [`${year}年`, `${year}年度`, `${year}年`, `关于${year}年度`][index % 4] ?? '';
  return `${agency}${middle}政府信息公开工作年度报告`;
}

function dateLine(day: string, index: number): string {
  return DATES[index % DATES.length]?.(day) ?? day;
}

/** Below the title, as sites print it. */
function withDate(sheet: Sheet, text: string): Sheet {
  return sheet.flatMap((block) =>
    block.kind === 'line' && block.style === 'title'
      ? [block, { kind: 'line', style: 'prose', text } as const]
      : [block],
  );
}

function bytesOf(sheet: Sheet, format: CountyFormat, index: number): Uint8Array {
  if (format === 'docx') return toDocx(sheet);
  if (format === 'odt') return toOdt(sheet);
  if (format === 'rtf') return toRtf(sheet);
  if (format === 'pdf') return writePdf({ pages: toPdfPages(sheet) });
  const charset = index % 6 === 0 ? 'gb18030' : 'utf-8';
  if (format !== 'html') return encodeText(toText(sheet, format), charset);
  return encodeText(toHtml(sheet, { charset, chrome: true, title: titleIn(sheet) }), charset);
}

function titleIn(sheet: Sheet): string {
  const [title] = sheet;
  return title?.kind === 'line' ? title.text : '';
}
