import { cellUnreadable } from '../../../src/rules/cells/cell-unreadable.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK, unreadable } from '../../support/make-report.ts';

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
      findings: [
        {
          severity: 'error',
          cells: ['disputes.review.total'],
          zh: '「行政复议·总计」印的是「###」，不是数字，请对照原文填写。',
          en: '"Administrative review · Total" is printed as "###", which is not a number. Please fill it in.',
        },
      ],
    },
  ],
});
