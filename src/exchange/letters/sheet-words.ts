/** The words of the review sheet. */
import type { AnyTableId } from '../../form/form-types.ts';
import type { Resolution } from '../../report/decision.ts';
import type { Severity } from '../../report/finding.ts';
import type { ReviewState } from '../../report/review/review.ts';

const TABLES: Readonly<Record<AnyTableId, string>> = {
  proactive: '二、主动公开',
  requests: '三、申请处理',
  disputes: '四、复议诉讼',
  statistics: '统计表',
};
const WEIGHTS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '存疑',
  note: '提示',
};
const DECISIONS: Readonly<Record<Resolution, string>> = {
  open: '待处理',
  'as-published': '原文如此',
  fixed: '已核对无误',
  dismissed: '不予处理',
  returned: '退回更正',
};
const STATES: Readonly<Record<ReviewState, string>> = {
  'not-begun': '未开始',
  'in-work': '核对中',
  returned: '已退回',
  corrected: '已改正',
  clean: '无待处理',
  'as-published': '按原文发布',
};

export const SHEET_WORDS = {
  title: '政府信息公开工作年度报告审核意见',
  tables: TABLES,
  weights: WEIGHTS,
  decisions: DECISIONS,
  states: STATES,
  unknownAgency: '（单位不明）',
  unknownYear: '（年度不明）',
  wholeReport: '全文',
  moreCells: (n: number) => `等 ${n} 格`,
  noPrint: '（空白）',
  noFigure: '空',
  corrected: (changes: string) => `已改正：${changes}`,
  date: '审核日期',
  agency: '单位',
  year: '年度',
  file: '文件',
  sha256: '文件指纹（SHA-256）',
  state: '核对状态',
  openCount: '待处理',
  decidedCount: '已处理',
  editCount: '修改',
  countOf: (weight: string, n: number) => `${weight} ${n} 条`,
  noOpen: '0 条',
  overview: '汇总',
  findings: '发现的问题',
  number: '序号',
  weight: '类别',
  place: '位置',
  message: '问题',
  printed: '原文',
  computed: '核对值',
  decision: '处理意见',
  note: '说明',
  answer: '报送单位答复',
  edits: '审核中所作修改',
  from: '改前',
  to: '改后',
  why: '原因',
  at: '时间',
  alike: (n: number) => `（同类共 ${n} 处，见位置栏）`,
  /** @param computed '' where there is nothing to compare */
  compared: (printed: string, computed: string) =>
    (printed === '' ? '' : `：${printed}`) + (computed === '' ? '' : `，核对值 ${computed}`),
  reports: '报告',
  clean: '无待处理',
  doubtful: '只有疑点',
  wrong: '有错',
  failed: '没读出',
  countOfReports: (n: number) => `${n} 份`,
  countOfFiles: (n: number) => `${n} 个文件`,
  cleanReports: (n: number) => `无待处理的 ${n} 份报告`,
  failedFiles: (n: number) => `没有读出的文件 ${n} 个`,
  reason: '原因',
  lost: '浏览器里的存档读不出来，没有列入。',
  edited: '改',
  between: '；',
  editedTo: (from: string, to: string) => `${from} → ${to}`,
  page: ['第 ', ' 页，共 ', ' 页'],
  signatures: ['审核人：', '审核日期：', '报送单位（盖章）：'],
} as const;
