/**
 * An edition of the form that no notice has fixed, written as a new one would be: table 2 without
 * 现行有效件数, table 3 with one more row under （五）不予处理.
 */
import { EDITION_2021 } from '../../src/form/edition-2021.ts';
import type { FormEdition, FormRow, FormTable } from '../../src/form/form-types.ts';

const { proactive, requests, disputes } = EDITION_2021.tables;

const EXTRA_ROW: FormRow = {
  key: 'rejected.automated',
  role: 'rejected',
  label: '6.程序自动批量提交的申请',
  aliases: [],
  groups: ['三、本年度办理结果', '（五）不予处理'],
  english: '6. Automated requests',
};

const withoutInForce: FormTable = {
  ...proactive,
  blocks: proactive.blocks.map((block) => ({
    ...block,
    columns: block.columns.filter(({ key }) => key !== 'inForce'),
  })),
};

const withExtraRow: FormTable = {
  ...requests,
  blocks: requests.blocks.map((block) => {
    const at = block.rows.findLastIndex(({ role }) => role === 'rejected') + 1;
    return { ...block, rows: block.rows.toSpliced(at, 0, EXTRA_ROW) };
  }),
};

export const INVENTED_EDITION = {
  id: '2031',
  notice: '虚构的通知〔2031〕1号',
  firstYear: 2031,
  tables: { proactive: withoutInForce, requests: withExtraRow, disputes },
  otherRows: 'three',
  variants: {},
} as const satisfies FormEdition;
