/**
 * Every kind of doubt that reading can leave: what it is called in lists and how heavy it is. To add
 * one: a line here, and the place in `parse` that makes it; its id asks for the title.
 */
import type { Bilingual } from '../lib/bilingual.ts';
import type { Severity } from './finding.ts';

interface DoubtKind {
  readonly title: Bilingual;
  /** Where figures were taken all the same; a doubt that leaves its cells empty is an error. */
  readonly severity: Severity;
}

export const DOUBT_KINDS = {
  'read-run-together': {
    title: { zh: '数字连在一起', en: 'Digits run together' },
    severity: 'warning',
  },
  'read-torn-apart': { title: { zh: '数字被拆开', en: 'Digits torn apart' }, severity: 'warning' },
  'read-joined-lines': {
    title: { zh: '数字跨行', en: 'Digits over two lines' },
    severity: 'warning',
  },
  'read-value-extra': { title: { zh: '多出了数', en: 'Figures too many' }, severity: 'warning' },
  'read-value-lost': { title: { zh: '少了数', en: 'Figures lost' }, severity: 'warning' },
  'read-row-missing': { title: { zh: '缺行', en: 'Row not found' }, severity: 'error' },
  'read-row-shifted': { title: { zh: '整行错位', en: 'Row shifted' }, severity: 'warning' },
  'read-row-by-place': { title: { zh: '行名不清', en: 'Row label unclear' }, severity: 'warning' },
  'read-extra-row': { title: { zh: '多出的行', en: 'Extra row' }, severity: 'warning' },
  'read-table-cut': { title: { zh: '表格不完整', en: 'Table breaks off' }, severity: 'error' },
  'read-columns-reordered': {
    title: { zh: '行列顺序与规定不同', en: 'Columns or rows in another order' },
    severity: 'note',
  },
  'read-column-absent': {
    title: { zh: '表头缺栏目', en: 'Columns missing from the header' },
    severity: 'error',
  },
  'read-header-cut': { title: { zh: '表头不完整', en: 'Header incomplete' }, severity: 'note' },
  'read-header-contradicted': {
    title: { zh: '表头与数字顺序不符', en: 'Header against the order of the figures' },
    severity: 'warning',
  },
  'read-table-twice': {
    title: { zh: '同一张表印了两次', en: 'Table printed twice' },
    severity: 'warning',
  },
  'read-merged': {
    title: { zh: '上下合并的格子', en: 'Cells merged downwards' },
    severity: 'warning',
  },
  'read-two-years': {
    title: { zh: '两个年度并列', en: 'Two years side by side' },
    severity: 'error',
  },
  'read-odd-print': { title: { zh: '写法少见', en: 'Unusual print' }, severity: 'warning' },
  'read-unit-unsure': { title: { zh: '金额单位不明', en: 'Unit unclear' }, severity: 'warning' },
  'read-sign-unsure': { title: { zh: '正负不明', en: 'Sign unclear' }, severity: 'warning' },
  'read-left-out': {
    title: { zh: '删去或看不见的文字未读', en: 'Struck or unseen text left out' },
    severity: 'note',
  },
  'read-overlaid': { title: { zh: '被遮盖的数', en: 'Figure drawn over' }, severity: 'warning' },
  'read-glyphs-differ': {
    title: { zh: '显示的字可能与文字不同', en: 'Letters shown may differ from the text' },
    severity: 'warning',
  },
  'read-stale-result': {
    title: { zh: '公式结果可能过时', en: 'Formula result may be out of date' },
    severity: 'warning',
  },
  'read-year-conflict': {
    title: { zh: '年度前后不一', en: 'Year given in two ways' },
    severity: 'warning',
  },
  'read-agency-conflict': {
    title: { zh: '单位名称前后不一', en: 'Agency given in two ways' },
    severity: 'warning',
  },
  'read-period-partial': {
    title: { zh: '统计期限不是整年', en: 'Period is not a whole year' },
    severity: 'warning',
  },
  'read-page-partial': {
    title: { zh: '页面读不完整', en: 'Page read in part' },
    severity: 'warning',
  },
  'read-page-scanned': {
    title: { zh: '整页是图片', en: 'Page is a picture' },
    severity: 'warning',
  },
  'read-text-recognised': {
    title: { zh: '扫描识别的文字', en: 'Text recognised from a scan' },
    severity: 'warning',
  },
  'read-page-recognised': {
    title: { zh: '图片上认出的一页', en: 'Page read from a picture' },
    severity: 'note',
  },
  'read-picture-recognised': {
    title: { zh: '文中认出的一张图片', en: 'Picture read among the text' },
    severity: 'note',
  },
  'read-hiding-ignored': {
    title: { zh: '网页把表格藏起来了', en: 'Web page hides its tables' },
    severity: 'warning',
  },
  'read-picture-in-cell': {
    title: { zh: '格子里的图片没有读', en: 'Picture in a cell not read' },
    severity: 'warning',
  },
  'read-figure-unclear': {
    title: { zh: '图片上的数认不准', en: 'Figure on a picture not clear' },
    severity: 'warning',
  },
  'read-figure-settled': {
    title: { zh: '图片上的数按合计取定', en: 'Figure on a picture settled by its sums' },
    severity: 'warning',
  },
  'read-part-partial': {
    title: { zh: '内容读不完整', en: 'Content read in part' },
    severity: 'warning',
  },
  'read-text-clipped': { title: { zh: '文字被截断', en: 'Text cut off' }, severity: 'warning' },
  'read-hidden-skipped': {
    title: { zh: '隐藏内容未读', en: 'Hidden parts skipped' },
    severity: 'note',
  },
  'read-unnamed': { title: { zh: '其他读取疑问', en: 'Other reading doubt' }, severity: 'warning' },
} as const satisfies Readonly<Record<`read-${string}`, DoubtKind>>;

export type DoubtRule = keyof typeof DOUBT_KINDS;

export function isDoubtRule(rule: string): rule is DoubtRule {
  return Object.hasOwn(DOUBT_KINDS, rule);
}
