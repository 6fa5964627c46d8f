import type { CellId } from '../../../src/form/form-types.ts';
import { REQUEST_COLUMNS } from '../../../src/form/requests-table.ts';
import { cellBlank } from '../../../src/rules/cells/cell-blank.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK, LOST } from '../../support/make-report.ts';

const blankRow = Object.fromEntries(
  REQUEST_COLUMNS.map(({ key }) => [`requests.granted.${key}`, BLANK]),
) as Record<CellId, typeof BLANK>;

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
  ],
});
