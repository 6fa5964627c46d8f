import { cellBlank } from '../../src/rules/cells/cell-blank.ts';
import { cellUnreadable } from '../../src/rules/cells/cell-unreadable.ts';
import { countFraction } from '../../src/rules/cells/count-fraction.ts';
import { countNegative } from '../../src/rules/cells/count-negative.ts';
import { unitConverted } from '../../src/rules/cells/unit-converted.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { REQUEST_COLUMNS } from '../../src/form/requests-table.ts';
import { checkRule } from '../support/check-rule.ts';
import { BLANK, LOST, unreadable } from '../support/make-report.ts';

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
          cell: 'disputes.review.other',
          message: '「行政复议·其他结果」空白；合计时按 0 计算，但没有当作 0。',
        },
      ],
    },
    {
      name: 'a mark for nothing is as good as blank',
      report: { cells: { 'disputes.review.other': { state: 'blank', raw: '/' } } },
      findings: [{ cell: 'disputes.review.other', message: '空白' }],
    },
    {
      name: 'a whole row among filled ones',
      report: { cells: blankRow },
      findings: [
        {
          cell: 'requests.granted.naturalPerson',
          message: '「（一）予以公开」整行没有填写；没有发生的应填 0。',
        },
      ],
    },
  ],
});

checkRule(cellUnreadable, {
  accept: [
    { name: 'blank', report: { cells: { 'requests.granted.total': BLANK } } },
    {
      name: 'a reading doubt already names the cell',
      report: {
        cells: { 'requests.granted.total': unreadable('###') },
        doubts: [
          {
            rule: 'read-value-lost',
            severity: 'error',
            cells: ['requests.granted.total'],
            message: { zh: '', en: '' },
            expected: null,
            found: null,
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: 'hash marks of a narrow spreadsheet column',
      report: { cells: { 'disputes.review.total': unreadable('###') } },
      findings: [{ cell: 'disputes.review.total', message: '印的是「###」，不是数字' }],
    },
  ],
});

checkRule(countNegative, {
  accept: [
    {
      name: '本年增/减 may fall',
      report: { edition: '2019', cells: { 'proactive.licensing.change': -18 } },
    },
  ],
  reject: [
    {
      name: 'a count below zero',
      report: { cells: { 'requests.granted.total': -1 } },
      findings: [{ cell: 'requests.granted.total', message: '是 -1，数量和金额不能是负数' }],
    },
    {
      name: 'an amount below zero',
      report: { cells: { 'proactive.fees.amount': -0.5 } },
      findings: [{ cell: 'proactive.fees.amount', message: '是 -0.5' }],
    },
  ],
});

checkRule(countFraction, {
  accept: [{ name: 'money has decimals', report: { cells: { 'proactive.fees.amount': 7730.28 } } }],
  reject: [
    {
      name: 'half a request',
      report: { cells: { 'requests.granted.total': 1.5 } },
      findings: [{ cell: 'requests.granted.total', message: '是 1.5，件数应是整数' }],
    },
  ],
});

checkRule(unitConverted, {
  accept: [
    {
      name: '万元 in the cell',
      report: {
        cells: { 'proactive.fees.amount': { value: 72.8, raw: '72.8万元', unit: '万元' } },
      },
    },
    {
      name: 'edited by the reviewer',
      report: {
        cells: { 'proactive.fees.amount': { value: 3, raw: '3元', unit: '元', state: 'edited' } },
      },
    },
    {
      name: 'a count with its unit',
      report: { cells: { 'requests.granted.total': { value: 3, raw: '3件', unit: '件' } } },
    },
  ],
  reject: [
    {
      name: '元',
      report: { cells: { 'proactive.fees.amount': { value: 25.1, raw: '251000元', unit: '元' } } },
      findings: [
        { cell: 'proactive.fees.amount', message: '印的是「251000元」，单位是元，按万元记作 25.1' },
      ],
    },
  ],
});
