import { issuedInForce } from '../../../src/rules/cells/issued-in-force.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';
import { BLANK, LOST, unreadable } from '../../support/make-report.ts';

type Cells = NonNullable<Rejected['report']['cells']>;
const row = (
  issued: number,
  repealed: Cells[keyof Cells],
  inForce: number,
): Rejected['report'] => ({
  cells: {
    'proactive.normativeDocuments.issued': issued,
    'proactive.normativeDocuments.repealed': repealed,
    'proactive.normativeDocuments.inForce': inForce,
  },
});
const finding = {
  severity: 'warning',
  cells: [
    'proactive.normativeDocuments.inForce',
    'proactive.normativeDocuments.repealed',
    'proactive.normativeDocuments.issued',
  ],
  zh: '「行政规范性文件」本年制发 7 件、没有废止，现行有效却只有 6 件，现行有效件数不应少于本年制发件数。',
  en: '"Normative documents": 7 were issued this year and none repealed, yet only 6 are in force.',
} as const;

checkRule(issuedInForce, {
  accept: [
    { name: 'more in force', report: row(7, 0, 12) },
    { name: 'all in force are new', report: row(7, 0, 7) },
    { name: 'some were repealed', report: row(7, 1, 6) },
    { name: 'what was repealed could not be read', report: row(7, unreadable('几'), 6) },
    { name: 'what was repealed is lost', report: row(7, LOST, 6) },
    { name: 'none at all', report: row(0, 0, 0) },
    {
      name: 'what is in force is blank',
      report: {
        cells: {
          'proactive.normativeDocuments.issued': 7,
          'proactive.normativeDocuments.inForce': BLANK,
        },
      },
    },
    { name: 'the form of 2019 has other columns', report: { edition: '2019' } },
  ],
  reject: [
    { name: 'fewer in force', report: row(7, 0, 6), findings: [finding] },
    { name: 'a blank is no repeal', report: row(7, BLANK, 6), findings: [finding] },
  ],
});
