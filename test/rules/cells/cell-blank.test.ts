import { cellsOf } from '../../../src/form/editions.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { REQUEST_COLUMNS } from '../../../src/form/requests-table.ts';
import { cellBlank } from '../../../src/rules/cells/cell-blank.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK, LOST } from '../../support/make-report.ts';

const blankRow = Object.fromEntries(
  REQUEST_COLUMNS.map(({ key }) => [`requests.granted.${key}`, BLANK]),
) as Record<CellId, typeof BLANK>;

const DISPUTE_CELLS = cellsOf({ edition: '2021', otherRows: 'three' })
  .filter(({ table }) => table === 'disputes')
  .map(({ id }) => id);

checkRule(cellBlank, {
  accept: [
    { name: 'zeros', report: {} },
    { name: 'a lost cell is not blank', report: { cells: { 'requests.granted.total': LOST } } },
    {
      name: 'a cell emptied by the reviewer',
      report: { cells: { 'requests.granted.total': { state: 'edited' } } },
    },
  ],
  reject: [
    {
      name: 'one cell',
      report: { cells: { 'disputes.review.other': BLANK } },
      findings: [
        {
          severity: 'note',
          cells: ['disputes.review.other'],
          about: 'disputes',
          zh: '「行政复议·其他结果」空白；合计时按 0 计算，但没有当作 0。',
          en: 'Blank: "Administrative review · Other". Counted as 0 in sums, but not taken to be 0.',
        },
      ],
    },
    {
      name: 'a mark for nothing is as good as blank',
      report: { cells: { 'disputes.review.other': { state: 'blank', raw: '/' } } },
      findings: [
        {
          severity: 'note',
          cells: ['disputes.review.other'],
          about: 'disputes',
          zh: '「行政复议·其他结果」空白；合计时按 0 计算，但没有当作 0。',
          en: 'Blank: "Administrative review · Other". Counted as 0 in sums, but not taken to be 0.',
        },
      ],
    },
    {
      name: 'a whole row among filled ones',
      report: { cells: blankRow },
      findings: [
        {
          severity: 'warning',
          cells: [
            'requests.granted.naturalPerson',
            'requests.granted.business',
            'requests.granted.research',
            'requests.granted.nonprofit',
            'requests.granted.legalService',
            'requests.granted.otherOrg',
            'requests.granted.total',
          ],
          zh: '「（一）予以公开」整行没有填写；没有发生的应填 0。',
          en: '"(1) Granted" is blank throughout; where nothing happened, 0 should be printed.',
        },
      ],
    },
    {
      name: 'a row of one cell is no whole row',
      report: { cells: { 'proactive.licensing.decisions': BLANK } },
      findings: [
        {
          severity: 'note',
          cells: ['proactive.licensing.decisions'],
          about: 'proactive',
          zh: '「行政许可·本年处理决定数量」空白；合计时按 0 计算，但没有当作 0。',
          en: 'Blank: "Licensing · Decisions". Counted as 0 in sums, but not taken to be 0.',
        },
      ],
    },
    {
      name: 'a row of two cells is',
      report: {
        edition: '2019',
        cells: { 'proactive.fees.previousItems': BLANK, 'proactive.fees.change': BLANK },
      },
      findings: [
        {
          severity: 'warning',
          cells: ['proactive.fees.previousItems', 'proactive.fees.change'],
          zh: '「行政事业性收费」整行没有填写；没有发生的应填 0。',
          en: '"Fees" is blank throughout; where nothing happened, 0 should be printed.',
        },
      ],
    },
    {
      name: 'in a table that fills in no row none stands out',
      report: { cells: Object.fromEntries(DISPUTE_CELLS.map((id) => [id, BLANK])) },
      findings: [
        {
          severity: 'note',
          cells: DISPUTE_CELLS,
          about: 'disputes',
          zh: '「行政复议·结果维持」「行政复议·结果纠正」「行政复议·其他结果」等 15 格空白；合计时按 0 计算，但没有当作 0。',
          en: 'Blank: "Administrative review · Upheld", "Administrative review · Corrected", "Administrative review · Other" and 12 more. Counted as 0 in sums, but not taken to be 0.',
        },
      ],
    },
  ],
});
