import { sumUnchecked } from '../../../src/rules/sums/sum-unchecked.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK, unreadable } from '../../support/make-report.ts';

checkRule(sumUnchecked, {
  accept: [
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
  ],
});
