/**
 * Reports on 2008–2018. Their statistics table differed by province and year, so that no rows are
 * fixed here: a report carries its own (see `statistics-table.ts`).
 */
import type { FormEdition } from './form-types.ts';

const NONE = { layout: 'rows', blocks: [], headings: [] } as const;

export const EDITION_OLDER = {
  id: 'older',
  notice: '2018 年及以前的《政府信息公开情况统计表》',
  firstYear: 2008,
  tables: {
    proactive: { id: 'proactive', title: '', ...NONE },
    requests: { id: 'requests', title: '', ...NONE },
    disputes: { id: 'disputes', title: '', ...NONE },
  },
  otherRows: 'three',
  variants: {},
} as const satisfies FormEdition;
