import { reportWithRequests } from '../../support/report-with-requests.ts';
import { proseShares } from '../../../src/rules/prose/prose-shares.ts';
import { LOST } from '../../support/make-report.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(proseShares, {
  accept: [
    { name: 'of all handled', report: reportWithRequests('予以公开20件，占51.3%。') },
    { name: 'of all received', report: reportWithRequests('予以公开20件，占申请总数的50%。') },
    { name: 'cut off, not rounded', report: reportWithRequests('予以公开14件，占35.8%。') },
    {
      name: 'of one',
      report: {
        sections: { overview: '予以公开1件，占100%。' },
        cells: { 'requests.total.total': 1 },
      },
    },
    { name: 'no share', report: reportWithRequests('予以公开20件。') },
    {
      name: 'nothing to hold it against',
      report: { sections: { overview: '予以公开20件，占51.3%。' } },
    },
  ],
  reject: [
    {
      name: 'a whole percent off',
      report: reportWithRequests('予以公开10件，占24%。'),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.granted.total'],
          about: '10：予以公开10件,占24%',
          zh: '正文写的是 10 件占 24%（「予以公开10件,占24%」），按表中办理总数或收到总数都算不出这个比例。',
          en: 'The text calls 10 a share of 24% ("予以公开10件,占24%"); neither the requests handled nor those received in the table give that.',
        },
      ],
    },
    {
      name: 'one whole is unknown: the others decide',
      report: {
        sections: { overview: '予以公开20件，占33.9%。' },
        cells: { 'requests.total.total': LOST, 'requests.received.total': 40 },
      },
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
