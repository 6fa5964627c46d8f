/** Table 4, 政府信息公开行政复议、行政诉讼情况: the same in both editions. */
import type { FormColumn, FormTable } from './form-types.ts';

export const DISPUTE_COLUMNS = [
  {
    key: 'upheld',
    role: 'upheld',
    label: '结果维持',
    aliases: ['维持'],
    kind: 'count',
    english: 'Upheld',
  },
  {
    key: 'corrected',
    role: 'corrected',
    label: '结果纠正',
    aliases: ['纠正'],
    kind: 'count',
    english: 'Corrected',
  },
  {
    key: 'other',
    role: 'otherEnding',
    label: '其他结果',
    aliases: ['其它结果'],
    kind: 'count',
    english: 'Other',
  },
  {
    key: 'pending',
    role: 'pending',
    label: '尚未审结',
    aliases: ['未审结'],
    kind: 'count',
    english: 'Pending',
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

export const DISPUTES: FormTable = {
  id: 'disputes',
  layout: 'sideBySide',
  title: '政府信息公开行政复议、行政诉讼情况',
  headings: ['行政诉讼'],
  groupsInEnglish: { 行政诉讼: 'Litigation' },
  blocks: [
    {
      caption: null,
      columns: DISPUTE_COLUMNS,
      rows: [
        {
          key: 'review',
          role: 'review',
          label: '行政复议',
          aliases: [],
          groups: [],
          english: 'Administrative review',
        },
        {
          key: 'litigationDirect',
          role: 'litigation',
          label: '未经复议直接起诉',
          aliases: ['未经行政复议直接起诉'],
          groups: ['行政诉讼'],
          english: 'Litigation without review',
        },
        {
          key: 'litigationAfterReview',
          role: 'litigation',
          label: '复议后起诉',
          aliases: ['经复议后起诉'],
          groups: ['行政诉讼'],
          english: 'Litigation after review',
        },
      ],
    },
  ],
};
