/** The categories that prose speaks of: outcomes of table 3, applicants, how the cases of table 4 ended. */
import { cellsOf } from '../form/editions.ts';
import type { FormCell } from '../form/editions.ts';
import { cellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import { REQUEST_COLUMNS } from '../form/requests-table.ts';
import type { Report } from './report.ts';

export interface ProseCategory {
  readonly subject: RegExp;
  readonly cells: readonly CellId[];
}

/** Behind a category may stand 的, 类, 申请, 信息 before its count. */
const TAIL = '(?:类)?(?:的)?(?:政府信息公开)?(?:申请|信息|情形)?';
const GROUPS = [
  ['不予公开', 'denied.'],
  ['无法提供', 'unavailable.'],
  ['不予处理', 'rejected.'],
  ['其他处理', 'other'],
] as const;

export function outcomeCategories(report: Report): ProseCategory[] {
  const totals = cellsOf(report).filter(
    ({ table, column }) => table === 'requests' && column.key === 'total',
  );
  const idsOf = (rows: readonly string[]): CellId[] =>
    rows.map((row) => cellId('requests', row, 'total'));
  const rowsFrom = (start: string): string[] =>
    totals.map(({ row }) => row.key).filter((key) => key.startsWith(start));
  return [
    { subject: /予以公开[及和与、]部分公开/, cells: idsOf(['granted', 'partial']) },
    { subject: new RegExp(`(?<!不)予以公开${TAIL}`), cells: idsOf(['granted']) },
    { subject: new RegExp(`(?<!予以公开[及和与、])部分公开${TAIL}`), cells: idsOf(['partial']) },
    ...GROUPS.map(([words, start]) => ({
      subject: new RegExp(`${words}${TAIL}`),
      cells: idsOf(rowsFrom(start)),
    })),
    ...totals.filter(({ row }) => /\./.test(row.key) && row.key !== 'other.other').map(rowCategory),
  ];
}

function rowCategory({ id, row }: FormCell): ProseCategory {
  const words = [row.label, ...row.aliases]
    .map((label) => label.replace(/^\d+[.、．]/, '').replace(/[“”]/g, '["“”]?'))
    .join('|');
  return { subject: new RegExp(`(?:${words})${TAIL}`), cells: [id] };
}

/** Who applied: the first row of table 3. */
export function applicantCategories(): ProseCategory[] {
  const organisations = REQUEST_COLUMNS.filter(
    ({ key }) => key !== 'naturalPerson' && key !== 'total',
  );
  const idsOf = (keys: readonly string[]): CellId[] =>
    keys.map((key) => cellId('requests', 'received', key));
  return [
    { subject: /自然人(?:提出|提交|申请)*(?:的)?(?:申请)?/, cells: idsOf(['naturalPerson']) },
    {
      subject: /法人(?:或|和|及|、)其[他它]组织(?:提出|提交|申请)*(?:的)?(?:申请)?/,
      cells: idsOf(organisations.map(({ key }) => key)),
    },
    ...organisations
      .filter(({ key }) => key !== 'otherOrg')
      .map(({ key, label }) => ({
        subject: new RegExp(`${label}(?:提出|提交|申请)*(?:的)?(?:申请)?`),
        cells: idsOf([key]),
      })),
  ];
}

/** Words of the prose for how a case ended, by column of table 4. */
const ENDINGS = {
  upheld: '(?:结果|被|予以|获)?维持(?:原决定|原行政行为|结果)?',
  corrected: '(?:结果|被|予以)?纠正(?:结果)?',
  other: '其[他它]结果',
  pending: '尚?未审结',
} as const;
/** The court's cases stand in two rows; the prose seldom parts them. */
const COURSES = [
  { rows: ['review'], within: '复议(?:(?!诉讼|起诉).)*' },
  { rows: ['litigationDirect', 'litigationAfterReview'], within: '诉讼(?:(?!复议|起诉).)*' },
] as const;

/** How reviews and lawsuits ended: the ending stands behind them in the same clause. */
export function disputeCategories(): ProseCategory[] {
  return COURSES.flatMap(({ rows, within }) =>
    (['upheld', 'corrected', 'other', 'pending'] as const).map((column) => ({
      // The look back comes last: it is far slower than the words themselves.
      subject: new RegExp(`${ENDINGS[column]}(?<=${within}${ENDINGS[column]})(?:的)?`),
      cells: rows.map((row) => cellId('disputes', row, column)),
    })),
  );
}
