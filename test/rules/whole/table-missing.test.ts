import { cellsOf } from '../../../src/form/editions.ts';
import { tableMissing } from '../../../src/rules/whole/table-missing.ts';
import { checkRule } from '../../support/check-rule.ts';
import { LOST } from '../../support/make-report.ts';

const DISPUTE_CELLS = cellsOf({ edition: '2021', otherRows: 'three' })
  .filter(({ table }) => table === 'disputes')
  .map(({ id }) => id);

checkRule(tableMissing, {
  accept: [
    { name: 'a report before the tables', report: { edition: 'older' } },
    {
      name: 'one lost cell is no lost table',
      report: { cells: { 'disputes.review.total': LOST } },
    },
  ],
  reject: [
    {
      name: 'table 4',
      report: { cells: Object.fromEntries(DISPUTE_CELLS.map((id) => [id, LOST])) },
      findings: [
        {
          severity: 'error',
          cells: DISPUTE_CELLS,
          zh: '没有找到「政府信息公开行政复议、行政诉讼情况」的表格，全部数字空缺，相关合计没有检查。原文若是图片，请照原文填写。',
          en: 'The table "Administrative review and litigation" was not found; its figures are missing and its sums not checked. If it is a picture, fill it in by hand.',
        },
      ],
    },
  ],
});
