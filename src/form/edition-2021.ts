/** The form of 国办公开办函〔2021〕30号, used for the reports on 2021 and later years. */
import { DISPUTES } from './disputes-table.ts';
import { plainRow } from './form-types.ts';
import type { FormColumn, FormEdition } from './form-types.ts';
import { REQUESTS_ONE_OTHER, REQUESTS_THREE_OTHER } from './requests-table.ts';

const DOCUMENT_COLUMNS = [
  {
    key: 'issued',
    label: '本年制发件数',
    aliases: ['本年度制发件数'],
    kind: 'count',
    english: 'Issued',
  },
  {
    key: 'repealed',
    label: '本年废止件数',
    aliases: ['本年度废止件数'],
    kind: 'count',
    english: 'Repealed',
  },
  {
    key: 'inForce',
    label: '现行有效件数',
    aliases: ['现行有效数'],
    kind: 'count',
    english: 'In force',
  },
] as const satisfies readonly FormColumn[];

const DECISIONS = [
  {
    key: 'decisions',
    label: '本年处理决定数量',
    aliases: ['本年度处理决定数量'],
    kind: 'count',
    english: 'Decisions',
  },
] as const satisfies readonly FormColumn[];

const AMOUNT = [
  {
    key: 'amount',
    label: '本年收费金额（单位：万元）',
    aliases: ['本年收费金额', '本年度收费金额', '本年收费金额（单位：万元，保留4位小数）'],
    kind: 'money',
    english: 'Fees charged (10,000 yuan)',
  },
] as const satisfies readonly FormColumn[];

export const EDITION_2021 = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  firstYear: 2021,
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
            plainRow('normativeDocuments', '行政规范性文件', {
              english: 'Normative documents',
              aliases: ['规范性文件'],
            }),
          ],
        },
        {
          caption: '第二十条第（五）项',
          columns: DECISIONS,
          rows: [plainRow('licensing', '行政许可', { english: 'Licensing' })],
        },
        {
          caption: '第二十条第（六）项',
          columns: DECISIONS,
          rows: [
            plainRow('penalties', '行政处罚', { english: 'Penalties' }),
            plainRow('coercion', '行政强制', { english: 'Coercive measures' }),
          ],
        },
        {
          caption: '第二十条第（八）项',
          columns: AMOUNT,
          rows: [plainRow('fees', '行政事业性收费', { english: 'Fees' })],
        },
      ],
    },
    requests: REQUESTS_THREE_OTHER,
    disputes: DISPUTES,
  },
  otherRows: 'three',
  variants: { one: { requests: REQUESTS_ONE_OTHER } },
} as const satisfies FormEdition;
