/** The form of 国办公开办函〔2019〕60号, used for the reports on 2019 and 2020. */
import { DISPUTES } from './disputes-table.ts';
import { plainRow } from './form-types.ts';
import type { FormColumn, FormEdition } from './form-types.ts';
import { REQUESTS_ONE_OTHER, REQUESTS_THREE_OTHER } from './requests-table.ts';

const DOCUMENT_COLUMNS = [
  {
    key: 'created',
    label: '本年新制作数量',
    aliases: ['本年制作数量'],
    kind: 'count',
    english: 'Created',
  },
  {
    key: 'published',
    label: '本年新公开数量',
    aliases: ['本年公开数量'],
    kind: 'count',
    english: 'Published',
  },
  {
    key: 'inForce',
    label: '对外公开总数量',
    aliases: ['对外公开总数'],
    kind: 'count',
    english: 'Public in all',
  },
] as const satisfies readonly FormColumn[];

const PREVIOUS_ITEMS = {
  key: 'previousItems',
  label: '上一年项目数量',
  aliases: ['上年项目数量', '上一年度项目数量', '上一年项目'],
  kind: 'count',
  english: 'Items last year',
} as const satisfies FormColumn;
const CHANGE = {
  key: 'change',
  label: '本年增/减',
  aliases: ['本年度增/减', '本年增减数量'],
  kind: 'change',
  english: 'Change',
} as const satisfies FormColumn;
const DECISIONS = {
  key: 'decisions',
  label: '处理决定数量',
  aliases: [],
  kind: 'count',
  english: 'Decisions',
} as const satisfies FormColumn;

const PROCUREMENT_COLUMNS = [
  { key: 'items', label: '采购项目数量', aliases: [], kind: 'count', english: 'Items procured' },
  {
    key: 'amount',
    label: '采购总金额',
    aliases: [],
    kind: 'money',
    english: 'Amount (10,000 yuan)',
  },
] as const satisfies readonly FormColumn[];

export const EDITION_2019 = {
  id: '2019',
  notice: '国办公开办函〔2019〕60号',
  firstYear: 2019,
  tables: {
    proactive: {
      id: 'proactive',
      layout: 'blocks',
      title: '主动公开政府信息情况',
      headings: ['信息内容'],
      blocks: [
        {
          caption: '第二十条第（一）项',
          columns: DOCUMENT_COLUMNS,
          rows: [
            plainRow('regulations', '规章', { english: 'Regulations' }),
            plainRow('normativeDocuments', '规范性文件', {
              english: 'Normative documents',
              aliases: ['行政规范性文件'],
            }),
          ],
        },
        {
          caption: '第二十条第（五）项',
          columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS],
          rows: [
            plainRow('licensing', '行政许可', { english: 'Licensing' }),
            plainRow('otherServices', '其他对外管理服务事项', {
              english: 'Other services',
              aliases: ['其他对外服务管理事项'],
            }),
          ],
        },
        {
          caption: '第二十条第（六）项',
          columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS],
          rows: [
            plainRow('penalties', '行政处罚', { english: 'Penalties' }),
            plainRow('coercion', '行政强制', { english: 'Coercive measures' }),
          ],
        },
        {
          caption: '第二十条第（八）项',
          columns: [PREVIOUS_ITEMS, CHANGE],
          rows: [plainRow('fees', '行政事业性收费', { english: 'Fees' })],
        },
        {
          caption: '第二十条第（九）项',
          columns: PROCUREMENT_COLUMNS,
          rows: [plainRow('procurement', '政府集中采购', { english: 'Central procurement' })],
        },
      ],
    },
    requests: REQUESTS_ONE_OTHER,
    disputes: DISPUTES,
  },
  otherRows: 'one',
  variants: { three: { requests: REQUESTS_THREE_OTHER } },
} as const satisfies FormEdition;
