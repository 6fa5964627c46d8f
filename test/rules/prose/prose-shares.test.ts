import { reportWithRequests } from '../../support/report-with-requests.ts';
import { proseShares } from '../../../src/rules/prose/prose-shares.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(proseShares, {
  accept: [
    { name: 'of all handled', report: reportWithRequests('予以公开20件，占51.3%。') },
    { name: 'of all received', report: reportWithRequests('予以公开20件，占申请总数的50%。') },
    { name: 'no share', report: reportWithRequests('予以公开20件。') },
    {
      name: 'nothing to hold it against',
      report: { sections: { overview: '予以公开20件，占51.3%。' } },
    },
  ],
  reject: [
    {
      name: 'of nothing in the table',
      report: reportWithRequests('予以公开20件，占33.9%。'),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.granted.total'],
          about: '20：予以公开20件,占33.9%',
          zh: '正文写的是 20 件占 33.9%（「予以公开20件,占33.9%」），按表中办理总数或收到总数都算不出这个比例。',
          en: 'The text calls 20 a share of 33.9% ("予以公开20件,占33.9%"); neither the requests handled nor those received in the table give that.',
        },
      ],
    },
  ],
});
