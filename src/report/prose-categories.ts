/** The categories that prose speaks of: outcomes of table 3, applicants, how the cases of table 4 ended. */
import { cellsOf, tablesOf } from '../form/editions.ts';
import type { FormCell } from '../form/editions.ts';
import type { CellId, ColumnRole, FormRow, RowRole } from '../form/form-types.ts';
import { cellsOfRoles, columnsOfRole } from '../form/roles.ts';
import { gather } from '../lib/gather.ts';
import type { ProseSubject } from './prose-mentions.ts';
import type { Report } from './report.ts';

interface ProseCategory {
  readonly subject: RegExp;
  readonly cells: readonly CellId[];
}

/** Behind a category may stand 的, 类, 申请, 信息 before its count. */
const TAIL = '(?:类)?(?:的)?(?:政府信息公开)?(?:申请|信息|情形)?';
const GROUPS = [
  ['不予公开', 'denied'],
  ['无法提供', 'unavailable'],
  ['不予处理', 'rejected'],
  ['其他处理', 'other'],
] as const;

/**
 * 「制发公文240件，其中主动公开100件、依申请公开125件、不予公开15件」 counts documents by how they are to be
 * published, not requests by how they ended.
 */
const DOCUMENTS =
  /公文|发文|(?:制发|制作|印发|拟制|起草|产生|形成|生成|制定|发布|出台)[^,\d]{0,10}(?:文件|信息)|文件(?:共|共计)?\d{1,9}[件份]|主动公开[^,、\d]{0,6}\d{1,9}[件条份][,、]依申请公开/g;

function isAboutRequests(before: string): boolean {
  const asked = before.replaceAll('依申请', '').search(/申请(?!公开)/) >= 0;
  const documents = [...before.matchAll(DOCUMENTS)].at(-1);
  if (documents === undefined) return true;
  return asked && before.lastIndexOf('申请') >= documents.index + documents[0].length;
}

function listOutcomes(report: Report): ProseCategory[] {
  const totals = cellsOf(report).filter(
    ({ table, column }) => table === 'requests' && column.role === 'total',
  );
  const idsOf = (roles: readonly RowRole[]): CellId[] =>
    cellsOfRoles(tablesOf(report).requests, roles, ['total']);
  return [
    { subject: /予以公开[及和与、]部分公开/, cells: idsOf(['granted', 'partial']) },
    { subject: new RegExp(`(?<!不)予以公开${TAIL}`), cells: idsOf(['granted']) },
    { subject: new RegExp(`(?<!予以公开[及和与、])部分公开${TAIL}`), cells: idsOf(['partial']) },
    ...GROUPS.map(([words, role]) => ({
      subject: new RegExp(`${words}${TAIL}`),
      cells: idsOf([role]),
    })),
    ...totals.filter(({ row }) => isPartOfGroup(row)).map(rowCategory),
  ];
}

/** A row of （三） to （六） whose label says what it counts; 其他 says nothing outside the table. */
function isPartOfGroup({ groups, label }: FormRow): boolean {
  return groups.length > 1 && !/^\d+[.、．]?其[他它]$/.test(label);
}

function rowCategory({ id, row }: FormCell): ProseCategory {
  const words = [row.label, ...row.aliases]
    .map((label) => label.replace(/^\d+[.、．]/, '').replace(/[“”]/g, '["“”]?'))
    .join('|');
  return { subject: new RegExp(`(?:${words})${TAIL}`), cells: [id] };
}

/** Who applied: the first row of table 3. */
function listApplicants(report: Report): ProseCategory[] {
  const { requests } = tablesOf(report);
  const idsOf = (...roles: ColumnRole[]): CellId[] => cellsOfRoles(requests, ['received'], roles);
  const organisations = columnsOfRole(requests, 'organisation');
  const cells = idsOf('organisation');
  return [
    {
      subject: /自然人(?:提出|提交|申请)*(?:的)?(?:申请)?/,
      cells: idsOf('naturalPerson'),
    },
    { subject: /法人(?:或|和|及|、)其[他它]组织(?:提出|提交|申请)*(?:的)?(?:申请)?/, cells },
    ...gather(organisations, ({ label }, index) =>
      // 其他 says nothing outside the table.
      label === '其他'
        ? []
        : [
            {
              subject: new RegExp(`${label}(?:提出|提交|申请)*(?:的)?(?:申请)?`),
              cells: cells.slice(index, index + 1),
            },
          ],
    ),
  ];
}

/** Words of the prose for how a case ended, by column of table 4. */
const ENDINGS = {
  upheld: '(?:结果|被|予以|获)?维持(?:原决定|原行政行为|结果)?',
  corrected: '(?:结果|被|予以)?纠正(?:结果)?',
  otherEnding: '其[他它]结果',
  pending: '尚?未审结',
} as const;
/** The court's cases stand in two rows; the prose seldom parts them. */
const COURSES = [
  { role: 'review', word: '复议' },
  { role: 'litigation', word: '诉讼' },
] as const;
const COURSE_WORDS = ['复议', '诉讼', '起诉'];

const ENDING_ROLES = ['upheld', 'corrected', 'otherEnding', 'pending'] as const;

/** How reviews and lawsuits ended: the ending stands behind them in the same clause. */
function listEndings(report: Report): ProseSubject[] {
  const { disputes } = tablesOf(report);
  return gather(COURSES, ({ role, word }) =>
    ENDING_ROLES.map((ending) => ({
      subjects: [new RegExp(`${ENDINGS[ending]}(?:的)?`)],
      cells: cellsOfRoles(disputes, [role], [ending]),
      isCategory: true,
      isMeant: (before: string) => lastCourse(before) === word,
    })),
  );
}

function lastCourse(before: string): string | null {
  let last: string | null = null;
  for (const word of COURSE_WORDS) {
    if (before.lastIndexOf(word) > (last === null ? -1 : before.lastIndexOf(last))) last = word;
  }
  return last;
}

export interface ProseCategories {
  /** How requests ended, who made them. */
  readonly ofRequests: readonly ProseSubject[];
  readonly endings: readonly ProseSubject[];
}

const categoriesByForm = new WeakMap<readonly FormCell[], ProseCategories>();

/** Made once a form: several rules look for the same subjects, and each is looked for once a report. */
export function proseCategories(report: Report): ProseCategories {
  const form = cellsOf(report);
  const known = categoriesByForm.get(form);
  if (known !== undefined) return known;
  const categories = {
    ofRequests: [
      ...listOutcomes(report).map((each) => ({ ...subjectOf(each), isMeant: isAboutRequests })),
      ...listApplicants(report).map(subjectOf),
    ],
    endings: listEndings(report),
  };
  categoriesByForm.set(form, categories);
  return categories;
}

function subjectOf({ subject, cells }: ProseCategory): ProseSubject {
  return { subjects: [subject], cells, isCategory: true };
}
