import { cellsOf } from '../../../src/form/editions.ts';
import { sumUnchecked } from '../../../src/rules/sums/sum-unchecked.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK, LOST, unreadable } from '../../support/make-report.ts';

const DISPUTE_CELLS = cellsOf({ edition: '2021', otherRows: 'three' })
  .filter(({ table }) => table === 'disputes')
  .map(({ id }) => id);

checkRule(sumUnchecked, {
  accept: [
    {
      name: 'a table that is missing whole has its own finding',
      report: { cells: Object.fromEntries(DISPUTE_CELLS.map((id) => [id, LOST])) },
    },
    {
      name: 'blanks do not keep sums from being checked',
      report: { cells: { 'requests.granted.total': BLANK } },
    },
  ],
  reject: [
    {
      name: 'an unreadable figure: its row and its column',
      report: { cells: { 'requests.granted.business': unreadable('?') } },
      findings: [
        {
          severity: 'note',
          cells: ['requests.granted.business'],
          about: 'requests',
          zh: '因为「（一）予以公开·商业企业」没有读出数，有 2 处合计没有检查；填写后会自动检查。',
          en: '2 sums were not checked because "(1) Granted · Businesses" could not be read; they will be once filled in.',
        },
      ],
    },
    {
      name: 'a lost indicator of an older report',
      report: {
        edition: 'older',
        statistics: {
          columns: ['thisYear'],
          rows: [
            { key: '1', label: '（一）收到申请数', unit: '件' },
            { key: '2', label: '1.当面申请数', unit: '件' },
            { key: '3', label: '2.网络申请数', unit: '件' },
          ],
        },
        cells: { 'statistics.2.thisYear': LOST },
      },
      findings: [
        {
          severity: 'note',
          cells: ['statistics.2.thisYear'],
          about: 'statistics',
          zh: '因为「1.当面申请数·本年」没有读出数，有 1 处合计没有检查；填写后会自动检查。',
          en: '1 sums were not checked because "1.当面申请数 · This year" could not be read; they will be once filled in.',
        },
      ],
    },
  ],
});
