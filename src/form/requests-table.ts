/**
 * Table 3, 收到和处理政府信息公开申请情况. Both editions print the same rows but for （六）其他处理,
 * which is one row in 2019 and three from 2021 on; each has the other shape as a variant, as some
 * reports of the 2021 form still print one row.
 */
import type { FormColumn, FormRow, FormTable } from './form-types.ts';

export const REQUEST_COLUMNS = [
  {
    key: 'naturalPerson',
    role: 'naturalPerson',
    label: '自然人',
    aliases: ['公民'],
    kind: 'count',
    english: 'Natural persons',
  },
  {
    key: 'business',
    role: 'organisation',
    label: '商业企业',
    aliases: ['企业'],
    kind: 'count',
    english: 'Businesses',
  },
  {
    key: 'research',
    role: 'organisation',
    label: '科研机构',
    aliases: [],
    kind: 'count',
    english: 'Research bodies',
  },
  {
    key: 'nonprofit',
    role: 'organisation',
    label: '社会公益组织',
    aliases: ['社会公益'],
    kind: 'count',
    english: 'Non-profits',
  },
  {
    key: 'legalService',
    role: 'organisation',
    label: '法律服务机构',
    aliases: ['法律服务'],
    kind: 'count',
    english: 'Legal services',
  },
  {
    key: 'otherOrg',
    role: 'organisation',
    label: '其他',
    aliases: ['其它'],
    kind: 'count',
    english: 'Other organisations',
  },
  {
    key: 'total',
    role: 'total',
    label: '总计',
    aliases: ['合计'],
    kind: 'count',
    english: 'Total',
  },
] as const satisfies readonly FormColumn[];

const OUTCOME_GROUP = '三、本年度办理结果';
const DENIED = [OUTCOME_GROUP, '（三）不予公开'] as const;
const UNAVAILABLE = [OUTCOME_GROUP, '（四）无法提供'] as const;
const REJECTED = [OUTCOME_GROUP, '（五）不予处理'] as const;
const OTHER = [OUTCOME_GROUP, '（六）其他处理'] as const;

const BEFORE_OTHER = [
  {
    key: 'received',
    role: 'received',
    label: '一、本年新收政府信息公开申请数量',
    aliases: [
      '一、本年度新收政府信息公开申请数量',
      '一、本年新收申请数量',
      '一、本年收到政府信息公开申请数量',
    ],
    groups: [],
    english: '1. Received this year',
  },
  {
    key: 'carriedIn',
    role: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    aliases: ['二、上年度结转政府信息公开申请数量', '二、上年结转申请数量'],
    groups: [],
    english: '2. Carried over from last year',
  },
  {
    key: 'granted',
    isUsual: true,
    role: 'granted',
    label: '（一）予以公开',
    aliases: [],
    groups: [OUTCOME_GROUP],
    english: '(1) Granted',
  },
  {
    key: 'partial',
    isUsual: true,
    role: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['（二）部分公开'],
    groups: [OUTCOME_GROUP],
    english: '(2) Granted in part',
  },
  {
    key: 'denied.stateSecret',
    role: 'denied',
    label: '1.属于国家秘密',
    aliases: [],
    groups: DENIED,
    english: '1. State secret',
  },
  {
    key: 'denied.prohibitedByLaw',
    role: 'denied',
    label: '2.其他法律行政法规禁止公开',
    aliases: ['2.其他法律法规禁止公开', '2.法律行政法规禁止公开'],
    groups: DENIED,
    english: '2. Prohibited by law',
  },
  {
    key: 'denied.safetyStability',
    role: 'denied',
    label: '3.危及“三安全一稳定”',
    aliases: ['3.危及三安全一稳定'],
    groups: DENIED,
    english: '3. Security and stability',
  },
  {
    key: 'denied.thirdPartyRights',
    role: 'denied',
    label: '4.保护第三方合法权益',
    aliases: [],
    groups: DENIED,
    english: '4. Third-party rights',
  },
  {
    key: 'denied.internalAffairs',
    role: 'denied',
    label: '5.属于三类内部事务信息',
    aliases: ['5.属于内部事务信息'],
    groups: DENIED,
    english: '5. Internal affairs',
  },
  {
    key: 'denied.deliberative',
    role: 'denied',
    label: '6.属于四类过程性信息',
    aliases: ['6.属于过程性信息'],
    groups: DENIED,
    english: '6. Deliberative information',
  },
  {
    key: 'denied.enforcementFile',
    role: 'denied',
    label: '7.属于行政执法案卷',
    aliases: [],
    groups: DENIED,
    english: '7. Enforcement files',
  },
  {
    key: 'denied.adminInquiry',
    role: 'denied',
    label: '8.属于行政查询事项',
    aliases: [],
    groups: DENIED,
    english: '8. Administrative inquiries',
  },
  {
    key: 'unavailable.notHeld',
    isUsual: true,
    reason: 'notHeld',
    role: 'unavailable',
    label: '1.本机关不掌握相关政府信息',
    aliases: [],
    groups: UNAVAILABLE,
    english: '1. Not held',
  },
  {
    key: 'unavailable.needsCreation',
    role: 'unavailable',
    label: '2.没有现成信息需要另行制作',
    aliases: [],
    groups: UNAVAILABLE,
    english: '2. Would have to be created',
  },
  {
    key: 'unavailable.unclear',
    role: 'unavailable',
    label: '3.补正后申请内容仍不明确',
    aliases: [],
    groups: UNAVAILABLE,
    english: '3. Still unclear',
  },
  {
    key: 'rejected.petition',
    role: 'rejected',
    label: '1.信访举报投诉类申请',
    aliases: [],
    groups: REJECTED,
    english: '1. Petitions and complaints',
  },
  {
    key: 'rejected.duplicate',
    role: 'rejected',
    label: '2.重复申请',
    aliases: [],
    groups: REJECTED,
    english: '2. Duplicate requests',
  },
  {
    key: 'rejected.publication',
    role: 'rejected',
    label: '3.要求提供公开出版物',
    aliases: [],
    groups: REJECTED,
    english: '3. Publications',
  },
  {
    key: 'rejected.excessive',
    role: 'rejected',
    label: '4.无正当理由大量反复申请',
    aliases: [],
    groups: REJECTED,
    english: '4. Excessive requests',
  },
  {
    key: 'rejected.reconfirm',
    role: 'rejected',
    label: '5.要求行政机关确认或重新出具已获取信息',
    aliases: [],
    groups: REJECTED,
    english: '5. Re-confirmation of information held',
  },
] as const satisfies readonly FormRow[];

const ONE_OTHER = [
  {
    key: 'other',
    role: 'other',
    label: '（六）其他处理',
    aliases: [],
    groups: [OUTCOME_GROUP],
    english: '(6) Other handling',
  },
] as const satisfies readonly FormRow[];

const THREE_OTHER = [
  {
    key: 'other.noCorrection',
    role: 'other',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    aliases: ['1.申请人无正当理由逾期不补正'],
    groups: OTHER,
    english: '1. Not corrected in time',
  },
  {
    key: 'other.unpaidFee',
    role: 'other',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    aliases: ['2.申请人逾期未按收费通知要求缴纳费用'],
    groups: OTHER,
    english: '2. Fee not paid in time',
  },
  {
    key: 'other.other',
    role: 'other',
    label: '3.其他',
    aliases: [],
    groups: OTHER,
    english: '3. Other',
  },
] as const satisfies readonly FormRow[];

const AFTER_OTHER = [
  {
    key: 'total',
    role: 'total',
    label: '（七）总计',
    aliases: ['（七）合计'],
    groups: [OUTCOME_GROUP],
    english: '(7) Total',
  },
  {
    key: 'carriedOut',
    role: 'carriedOut',
    label: '四、结转下年度继续办理',
    aliases: ['四、结转下年度继续办理数量'],
    groups: [],
    english: '4. Carried over to next year',
  },
] as const satisfies readonly FormRow[];

function requestsTable(otherRows: readonly FormRow[]): FormTable {
  return {
    id: 'requests',
    layout: 'rows',
    title: '收到和处理政府信息公开申请情况',
    headings: [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '申请人情况',
      '法人或其他组织',
      '法人及其他组织',
    ],
    groupsInEnglish: {
      '三、本年度办理结果': '3. Handled this year',
      '（三）不予公开': '(3) Denied',
      '（四）无法提供': '(4) Unavailable',
      '（五）不予处理': '(5) Not processed',
      '（六）其他处理': '(6) Other',
    },
    blocks: [
      {
        caption: null,
        columns: REQUEST_COLUMNS,
        rows: [...BEFORE_OTHER, ...otherRows, ...AFTER_OTHER],
      },
    ],
  };
}

/** 23 rows: （六）其他处理 printed as one row. */
export const REQUESTS_ONE_OTHER = requestsTable(ONE_OTHER);
/** 25 rows: （六）其他处理 printed as three rows. */
export const REQUESTS_THREE_OTHER = requestsTable(THREE_OTHER);
